import * as v from 'valibot';

/** What stands at the address of the API. */
export const indexOfApi = v.strictObject({
  about: v.string(),
  links: v.array(v.string()),
  routes: v.array(
    v.strictObject({
      route: v.string(),
      access: v.picklist(['public', 'candidate', 'officer', 'nominator']),
    }),
  ),
  documentation: v.array(v.string()),
});
