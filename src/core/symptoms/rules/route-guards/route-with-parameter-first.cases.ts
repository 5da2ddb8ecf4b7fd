import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Express',
    paste: "router.get('/:id', isAdmin, show);\nrouter.get('/me', isUser, me);",
    marks: ['/:id'],
  },
  {
    name: 'FastAPI',
    paste: '@app.get("/users/{id}", dependencies=[Depends(admin)])\ndef a(): ...\n@app.get("/users/me")\ndef b(): ...',
    marks: ['/users/{id}'],
  },
  { name: 'the right order', paste: "router.get('/me', isUser, me);\nrouter.get('/:id', isAdmin, show);", marks: [] },
  { name: 'other verbs', paste: "router.put('/:id', isAdmin, show);\nrouter.get('/me', isUser, me);", marks: [] },
  { name: 'other folders', paste: "router.get('/a/:id', isAdmin, show);\nrouter.get('/b/me', isUser, me);", marks: [] },
  { name: 'no check', paste: "router.get('/:id', show);\nrouter.get('/me', isUser, me);", marks: [] },
  {
    name: 'Nest',
    paste: "@Get(':id') @UseGuards(AdminGuard) one() {}\n@Get('me') me() {}",
    marks: [':id'],
  },
  { name: 'Nest without a guard', paste: "@Get(':id') one() {}\n@Get('me') me() {}", marks: [] },
];
