/**
 * Code of Python reads the login from the WSGI environment, where mod_wsgi does not put it:
 *
 *     request.META['HTTP_AUTHORIZATION']
 */
import { says } from '../../kinds/says.ts';

export const codeReadsWsgiHeader = says(
  'code-reads-wsgi-header',
  [
    `\\brequest\\.META(?:\\.get\\(|\\[)["']HTTP_AUTHORIZATION["']`,
    `\\benviron(?:\\.get\\(|\\[)["']HTTP_AUTHORIZATION["']`,
    `\\bget_authorization_header\\(`,
  ],
  /WSGIPassAuthorization/i,
  'to-any',
);
