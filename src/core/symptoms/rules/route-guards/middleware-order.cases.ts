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
  {
    name: 'Identity takes the default scheme',
    paste:
      'services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();\nservices.AddIdentity<User, Role>();',
    marks: ['.AddIdentity<'],
  },
  {
    name: 'a gateway before the login',
    paste: 'await app.UseOcelot();\napp.UseAuthentication();',
    marks: ['app.UseAuthentication('],
  },
  {
    name: 'a guard before the cookies',
    paste: 'app.use(requireAuth);\napp.use(cookieParser());',
    marks: ['app.use(cookieParser('],
  },
  {
    name: 'a route before the token is read',
    paste: "app.get('/me', (c) => c.json(c.get('jwtPayload')))\napp.use('/api/*', jwt({ secret }))",
    marks: [".use('/api/*', jwt("],
  },
  {
    name: 'a route that asks for nobody',
    paste: "app.post('/login', login)\napp.use(jwt({ secret }))",
    marks: [],
  },
  {
    name: 'GraphQL before the login',
    paste: 'server.applyMiddleware({ app });\napp.use(requireAuth);',
    marks: ['app.use(requireAuth'],
  },
  {
    name: 'Actix, the session wrapped first',
    paste: '.wrap(SessionMiddleware::new(store, key))\n.wrap(IdentityMiddleware::default())',
    marks: ['.wrap(IdentityMiddleware'],
  },
  {
    name: 'Rails asks for the role of nobody',
    paste: 'before_action :check_role\nbefore_action :authenticate_user!',
    marks: ['before_action :authenticate_user'],
  },
  {
    name: 'Fastify has its routes first',
    paste: "app.register(require('./routes'))\napp.register(require('@fastify/jwt'), { secret })",
    marks: ["register(require('@fastify/jwt')"],
  },
  {
    name: 'Django puts another user in place',
    paste:
      "MIDDLEWARE = [\n 'shop.TokenAuthMiddleware',\n 'django.contrib.auth.middleware.AuthenticationMiddleware',\n]",
    marks: ["'django.contrib.auth.middleware.AuthenticationMiddleware'"],
  },
  {
    name: 'Oak has its routes first',
    paste: 'app.use(router.routes());\napp.use(authMiddleware);',
    marks: ['app.use(authMiddleware'],
  },
  {
    name: 'Rack',
    paste: 'use Warden::Manager\nuse Rack::Session::Cookie, secret: s',
    marks: ['use Rack::Session::Cookie'],
  },
  {
    name: 'a part of Fastify',
    paste: 'server.register(fastifyPassport.secureSession())\nserver.register(fastifySecureSession, { key })',
    marks: ['register(fastifySecureSession'],
  },
  {
    name: 'GraphQL of .NET',
    paste: 'app.UseGraphQL<S>("/graphql");\napp.UseAuthentication();',
    marks: ['app.UseAuthentication('],
  },
  { name: 'Rack, well', paste: 'use Rack::Session::Cookie, secret: s\nuse Warden::Manager', marks: [] },
];
