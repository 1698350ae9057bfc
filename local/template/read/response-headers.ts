import * as v from 'valibot';
import { LocalRunError } from '../../engines/engine.ts';
import type { ResolvedTemplate } from '../resolved-template.ts';
import { ignored, read } from './properties.ts';

const override = { Override: v.literal(true) };
const Properties = v.strictObject({
  ResponseHeadersPolicyConfig: v.strictObject({
    SecurityHeadersConfig: v.optional(
      v.strictObject({
        ContentSecurityPolicy: v.optional(v.strictObject({ ContentSecurityPolicy: v.string(), ...override })),
        ContentTypeOptions: v.optional(v.strictObject(override)),
        ReferrerPolicy: v.optional(v.strictObject({ ReferrerPolicy: v.string(), ...override })),
        // A browser takes no notice of it without HTTPS.
        ...ignored('StrictTransportSecurity'),
      }),
      {},
    ),
    CustomHeadersConfig: v.optional(
      v.strictObject({
        Items: v.array(v.strictObject({ Header: v.string(), Value: v.string(), ...override })),
      }),
      { Items: [] },
    ),
    ...ignored('Name', 'Comment'),
  }),
});

/** The headers that a policy puts on every answer, names in lower case. */
export function headersOf(template: ResolvedTemplate, id: string | undefined): Record<string, string> {
  if (id === undefined) return {};
  const resource = template
    .resources('AWS::CloudFront::ResponseHeadersPolicy')
    .find(({ identity }) => identity.ref === id);
  if (!resource) throw new LocalRunError(`The policy of headers ${id} is not in the template.`);
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = read(
    Properties,
    resource,
  ).ResponseHeadersPolicyConfig;
  const { ContentSecurityPolicy: content, ContentTypeOptions: type, ReferrerPolicy: referrer } = security;
  return {
    ...(content && { 'content-security-policy': content.ContentSecurityPolicy }),
    ...(type && { 'x-content-type-options': 'nosniff' }),
    ...(referrer && { 'referrer-policy': referrer.ReferrerPolicy }),
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
  };
}
