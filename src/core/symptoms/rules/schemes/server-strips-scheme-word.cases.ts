import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Rust',
    paste: '{"code":401}\nlet token = auth.strip_prefix("Bearer ").ok_or(Error::NoAuth)?;',
    marks: ['strip_prefix("Bearer '],
  },
  {
    name: 'Elixir',
    paste: 'with ["Bearer " <> token] <- get_req_header(conn, "authorization") do',
    marks: ['["Bearer " <> token'],
  },
  {
    name: 'Python takes two words',
    paste: '401\nscheme, token = request.headers["authorization"].split(" ")',
    marks: ['scheme, token = request.headers["authorization"].split('],
  },
  {
    name: 'Rails',
    paste: 'before_action { authenticate_with_http_token { |t| find(t) } }',
    marks: ['authenticate_with_http_token'],
  },
  {
    name: 'the request has the word',
    paste: 'curl -H "Authorization: Bearer $TOKEN" http://localhost/\nauth.strip_prefix("Bearer ")',
    marks: [],
  },
  { name: 'another word', paste: 'url.removePrefix("https://")', marks: [] },
  { name: 'a document of an interface', paste: "// @Security BearerAuth\nrouter.get('/x')", marks: [] },
];
