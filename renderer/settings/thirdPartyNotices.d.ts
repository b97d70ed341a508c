/** Made by the build: see scripts/packaging/noticesPlugin.ts. */
declare module "virtual:third-party-notices" {
  export const notices: string;
}
