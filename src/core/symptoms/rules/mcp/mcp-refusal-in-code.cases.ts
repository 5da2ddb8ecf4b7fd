import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Express',
    paste: "app.use('/mcp', (req, res) => res.status(401).json({ error: 'Unauthorized' }))",
    marks: ['.status(401'],
  },
  {
    name: 'Python',
    paste: 'return JSONResponse({"detail": "Unauthorized"}, status_code=401)\nmcp = FastMCP("tools")',
    marks: ['status_code=401'],
  },
  {
    name: 'a proxy',
    paste: 'location /mcp { proxy_pass http://127.0.0.1:8000; proxy_hide_header WWW-Authenticate; }',
    marks: ['proxy_hide_header WWW-Authenticate'],
  },
  {
    name: 'with a challenge',
    paste: "res.status(401).set('WWW-Authenticate', 'Bearer') // mcp",
    marks: [],
  },
  { name: 'another server', paste: "res.status(401).json({ error: 'Unauthorized' })", marks: [] },
];
