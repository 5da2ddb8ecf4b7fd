import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'gin with a token', paste: 'r.Use(JWTMiddleware())\nr.Use(cors.Default())', marks: ['r.Use(cors'] },
  { name: 'Express', paste: 'app.use(requireAuth);\napp.use(cors());', marks: ['app.use(cors'] },
  {
    name: 'Passport',
    paste: "app.use(passport.authenticate('jwt', { session: false }));\napp.use(cors({ origin }));",
    marks: ['app.use(cors'],
  },
  { name: 'chi', paste: 'r.Use(AuthMiddleware)\nr.Use(cors.Handler(options))', marks: ['r.Use(cors'] },
  {
    name: 'ASP.NET Core',
    paste: 'app.UseAuthentication();\napp.UseAuthorization();\napp.UseCors("site");',
    marks: ['app.UseCors('],
  },
  { name: 'the right order', paste: 'app.use(cors());\napp.use(requireAuth);', marks: [] },
  { name: 'for a path', paste: "app.use('/admin', requireAuth);\napp.use(cors());", marks: [] },
  { name: 'routes of the login', paste: 'app.use(authRoutes);\napp.use(cors());', marks: [] },
  {
    name: 'what Django has itself refuses nobody',
    paste:
      "MIDDLEWARE = [\n  'django.contrib.auth.middleware.AuthenticationMiddleware',\n  'corsheaders.middleware.CorsMiddleware',\n]",
    marks: [],
  },
];
