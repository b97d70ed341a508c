import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";

type Known = { readonly input: NodeData<"capture">["input"]; readonly attribute: string };

/** What a property holds by its name, and the attribute that is there for it; undefined when the name tells nothing. */
export function knownProperty(path: string): Known | undefined {
  if (/(?:^|[._$@])e-?mail(?:_?address)?$/i.test(path)) return { input: "email", attribute: "lead.email" };
  return /(?:^|[._$@])(?:phone|mobile)(?:_?number)?$/i.test(path)
    ? { input: "phone", attribute: "lead.phone" }
    : undefined;
}
