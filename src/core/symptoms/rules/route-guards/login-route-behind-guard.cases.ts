import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Express, under a path',
    paste: "app.use('/api', verifyToken);\napp.use('/api/auth', authRoutes);",
    marks: ["app.use('/api', verifyToken"],
  },
  {
    name: 'Gin',
    paste: 'r.Use(AuthMiddleware())\nr.POST("/login", Login)',
    marks: ['r.Use(AuthMiddleware'],
  },
  {
    name: 'the route stands first',
    paste: "app.use('/api/auth', authRoutes);\napp.use('/api', verifyToken);",
    marks: [],
  },
  {
    name: 'the guard is for another path',
    paste: "app.use('/admin', requireAuth);\napp.post('/login', login);",
    marks: [],
  },
  { name: 'a route for guests', paste: "app.use(express.json());\napp.post('/login', login);", marks: [] },
  { name: 'Restify', paste: "server.use(rjwt({ secret }));\nserver.post('/auth', signIn)", marks: ['server.use(rjwt'] },
];
