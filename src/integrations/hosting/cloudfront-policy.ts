import { caching, type Header, type HostedSite } from './response-headers.ts';

const named = (headers: readonly Header[], name: string) =>
  headers.find((header) => header.name === name)?.value ?? '';

/** CloudFront has a key of its own for these; the others are custom headers. */
const withKeys = [
  'Content-Security-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
] as const;

/**
 * What `aws cloudfront create-response-headers-policy --response-headers-policy-config file://…` takes, for a
 * bucket in S3 behind CloudFront.
 */
export const cloudfrontPolicy = ({ headers }: HostedSite): string => {
  const custom = [
    ...headers.filter(({ name }) => !(withKeys as readonly string[]).includes(name)),
    { name: 'Cache-Control', value: caching.others },
  ];
  return `${JSON.stringify(
    {
      Name: 'supervision-handbook',
      Comment: 'Made by the build of the handbook',
      SecurityHeadersConfig: {
        ContentSecurityPolicy: {
          Override: true,
          ContentSecurityPolicy: named(headers, 'Content-Security-Policy'),
        },
        ReferrerPolicy: { Override: true, ReferrerPolicy: named(headers, 'Referrer-Policy') },
        ContentTypeOptions: { Override: true },
        FrameOptions: { Override: true, FrameOption: named(headers, 'X-Frame-Options') },
      },
      CustomHeadersConfig: {
        Quantity: custom.length,
        Items: custom.map(({ name, value }) => ({
          Header: name,
          Value: value,
          // A file of `assets/` that was uploaded with a longer life keeps it.
          Override: name !== 'Cache-Control',
        })),
      },
    },
    undefined,
    2,
  )}\n`;
};

/** A CloudFront function for viewer requests: S3 itself does not answer `/handbook/` with its `index.html`. */
export const cloudfrontFunction = (): string =>
  [
    '// Made by the build: a CloudFront function (runtime 2.0) for viewer requests.',
    'function handler(event) {',
    '  var request = event.request;',
    "  if (request.uri.endsWith('/')) request.uri += 'index.html';",
    "  else if (!request.uri.split('/').pop().includes('.')) {",
    "    return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: request.uri + '/' } } };",
    '  }',
    '  return request;',
    '}',
    '',
  ].join('\n');
