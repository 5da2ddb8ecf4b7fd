/** /opensearch.xml: lets a browser search httpwhy from its address bar (OpenSearch 1.1). */
import { settings } from '../../settings.ts';
import { absoluteAt } from './addresses.ts';

export function openSearch(site: string): string {
  const at = absoluteAt(site);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(settings.name)}</ShortName>
  <Description>${xml(settings.tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en</Language>
  <Image width="16" height="16" type="image/svg+xml">${xml(at('/favicon.svg'))}</Image>
  <Url type="text/html" template="${xml(at('/search/'))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xml(at('/opensearch.xml'))}"/>
</OpenSearchDescription>
`;
}

export function xml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
