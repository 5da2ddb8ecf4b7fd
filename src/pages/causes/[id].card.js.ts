/** What a card shows of a cause, as a module: `import()` falls under script-src, so no page needs to fetch. */
import type { APIRoute } from 'astro';
import { cardOf } from '../../catalog/card.ts';
import type { Cause } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../catalog/index.ts';

export function getStaticPaths() {
  return loadCatalog().causes.map((cause) => ({ params: { id: cause.id }, props: { cause } }));
}

export const GET: APIRoute<{ cause: Cause }> = ({ props }) =>
  new Response(`export default ${JSON.stringify(cardOf(props.cause))};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
