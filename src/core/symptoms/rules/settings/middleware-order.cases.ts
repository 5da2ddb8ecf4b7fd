import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Passport behind the routes',
    paste: "app.use('/api', apiRoutes);\napp.use(passport.initialize());",
    marks: ['app.use(passport.initialize('],
  },
  {
    name: 'the session behind Passport',
    paste: 'app.use(passport.session());\napp.use(session({ secret: "x" }));',
    marks: ['app.use(session'],
  },
  {
    name: 'Django',
    paste:
      "MIDDLEWARE = [\n 'django.contrib.auth.middleware.AuthenticationMiddleware',\n 'django.contrib.sessions.middleware.SessionMiddleware',\n]",
    marks: ["'django.contrib.sessions.middleware.SessionMiddleware'"],
  },
  {
    name: 'Django with a check of its own',
    paste:
      "MIDDLEWARE = [\n 'shop.LoginRequiredMiddleware',\n 'django.contrib.auth.middleware.AuthenticationMiddleware',\n]",
    marks: ["'django.contrib.auth.middleware.AuthenticationMiddleware'"],
  },
  {
    name: 'Django in order',
    paste:
      "MIDDLEWARE = [\n 'django.contrib.auth.middleware.AuthenticationMiddleware',\n 'django_otp.middleware.OTPMiddleware',\n]",
    marks: [],
  },
  {
    name: 'in order',
    paste:
      "app.use(session({}));\napp.use(passport.initialize());\napp.use(passport.session());\napp.use('/api', apiRoutes);",
    marks: [],
  },
  {
    name: 'files before the login',
    paste: "app.use('/files', express.static('x'));\napp.use(passport.initialize());",
    marks: [],
  },
  {
    name: 'OWIN with an identity server',
    paste: 'app.UseWebApi(config);\napp.UseIdentityServerBearerTokenAuthentication(options);',
    marks: ['app.UseIdentityServerBearerTokenAuthentication'],
  },
];
