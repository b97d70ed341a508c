/** What stands for the address of somebody who was forgotten, in what stays of his meetings. Nobody has it (RFC 2606). */
export const forgottenAddress = "forgotten@parley.invalid";
