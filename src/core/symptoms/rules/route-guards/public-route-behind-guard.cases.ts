import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in front of everything',
    paste: "app.use(requireAuth);\n// public: no login needed\napp.get('/health', health);",
    marks: ['requireAuth'],
  },
  {
    name: 'below it',
    paste: "app.get('/info', info) // Public endpoint\napp.use(verifyToken)",
    marks: ['verifyToken'],
  },
  {
    name: 'for a path',
    paste: "app.use('/admin', requireAuth);\n// public: no login needed\napp.get('/health', health);",
    marks: [],
  },
  { name: 'no public route', paste: "app.use(requireAuth);\napp.get('/health', health);", marks: [] },
  { name: 'the folder of files', paste: "app.use(express.static('public')); // public\napp.get('/x', x)", marks: [] },
];
