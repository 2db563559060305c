import { caching, fileTypes, hashedFolder, type HostedSite } from './response-headers.ts';

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** `web.config` for IIS 10. */
export const iisWebConfig = ({ base, headers }: HostedSite): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Made by the build. IIS 10 reads this file. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <httpErrors errorMode="Custom" existingResponse="Replace">',
    '      <remove statusCode="404" />',
    `      <error statusCode="404" path="${attribute(`${base}404.html`)}" responseMode="ExecuteURL" />`,
    '    </httpErrors>',
    '    <staticContent>',
    ...Object.entries(fileTypes).flatMap(([ending, type]) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    ]),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Powered-By" />',
    ...headers.map(({ name, value }) => `        <add name="${name}" value="${attribute(value)}" />`),
    `        <add name="Cache-Control" value="${caching.others}" />`,
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    `  <location path="${hashedFolder}">`,
    '    <system.webServer>',
    '      <httpProtocol>',
    '        <customHeaders>',
    '          <remove name="Cache-Control" />',
    `          <add name="Cache-Control" value="${caching.hashed}" />`,
    '        </customHeaders>',
    '      </httpProtocol>',
    '    </system.webServer>',
    '  </location>',
    '</configuration>',
    '',
  ].join('\n');
