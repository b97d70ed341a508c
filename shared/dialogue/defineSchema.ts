/**
 * Makes a zod schema. The annotation lets a bundler drop schemas that nobody reads, so that the widget can import
 * what stands beside a schema without carrying zod to the visitor.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineSchema<Schema>(make: () => Schema): Schema {
  return make();
}
