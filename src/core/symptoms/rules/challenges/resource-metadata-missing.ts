/**
 * An MCP server refuses without saying where its metadata is (RFC 9728 section 5.1), so no client can start to sign in:
 *
 *     > POST /mcp HTTP/1.1
 *     < HTTP/1.1 401 Unauthorized
 *     < WWW-Authenticate: Bearer
 */
import type { Request, Response } from '../../../http/exchange.ts';
import { emptyChallengeSearches } from '../../facts/challenge-searches.ts';
import { matterOf } from '../../facts/matter.ts';
import type { Rule } from '../../rule.ts';

export const resourceMetadataMissing: Rule = {
  id: 'resource-metadata-missing',
  find: (input) => [
    ...matterOf(input).flatMap(({ exchange, request, response, challenges }) => {
      if (response?.status !== 401 || !response.complete || !isMcp(request, response)) return [];
      if (challenges.some(({ challenge }) => challenge.params.has('resource_metadata'))) return [];
      return [{ exchange, span: challenges[0]?.span ?? response.statusSpan ?? response.span }];
    }),
    ...emptyChallengeSearches(input)
      .filter(({ command }) => /\/mcp\b|"jsonrpc"|\binitialize\b|\/\/mcp[.-]/i.test(command))
      .map(({ exchange, span }) => ({ exchange, span })),
  ],
};

/** The path or a field of the Model Context Protocol, or its JSON-RPC. */
function isMcp(request: Request | undefined, response: Response): boolean {
  if (/^(?:[a-z]+:\/\/[^/]*)?\/(?:[\w./-]*\/)?mcp(?:[/?#]|$)/i.test(request?.url ?? '')) return true;
  const fields = [...(request?.fields ?? []), ...response.fields];
  if (fields.some(({ name }) => /^mcp-(?:session-id|protocol-version)$/i.test(name))) return true;
  return (
    /"jsonrpc"/.test(request?.body?.text ?? '') &&
    /"(?:initialize|tools\/list|tools\/call)"/.test(request?.body?.text ?? '')
  );
}
