import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'OkHttp',
    paste: 'request.newBuilder().addHeader("Authorization", bearer).build();\nclient.newCall(request).execute();',
    marks: ['request.newBuilder().addHeader("Authorization", bearer).build();'],
    from: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  },
  {
    name: 'Angular',
    paste: '  req.clone({ setHeaders: { Authorization: bearer } });\n  return next.handle(req);',
    marks: ['req.clone({ setHeaders: { Authorization: bearer } });'],
  },
  {
    name: 'Rust',
    paste: 'let req = client.get(url);\nreq.bearer_auth(&token);\nclient.get(url).send().await?;',
    marks: ['req.bearer_auth(&token);'],
  },
  {
    name: 'kept',
    paste: 'Request signed = request.newBuilder().addHeader("Authorization", bearer).build();',
    marks: [],
  },
  { name: 'handed on', paste: 'return next(req.clone({ setHeaders: { Authorization: bearer } }));', marks: [] },
  {
    name: 'handed on over lines',
    paste: '  return next.handle(\n    req.clone({ setHeaders: { Authorization: bearer } })\n  );',
    marks: [],
  },
  {
    name: 'kept over lines',
    paste: 'const signed =\n  req.clone({ setHeaders: { Authorization: bearer } });',
    marks: [],
  },
];
