/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: settings write variables so */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Flask',
    paste: 'app.config["JWT_SECRET_KEY"] = secrets.token_hex(16)\nSignature verification failed now and then',
    marks: ['["JWT_SECRET_KEY"] = secrets.token_hex'],
  },
  {
    name: 'Node.js',
    paste: "const jwtSecret = crypto.randomBytes(64).toString('hex') // 401 after a restart",
    marks: ['jwtSecret = crypto.randomBytes'],
  },
  {
    name: 'jjwt',
    paste: '.setSigningKey(Keys.secretKeyFor(SignatureAlgorithm.HS256))\nJWT signature does not match',
    marks: ['Keys.secretKeyFor('],
  },
  {
    name: 'letters drawn in Python',
    paste: "SECRET_KEY = ''.join(random.choices(string.ascii_uppercase, k=64))\n# 401 Could not validate credentials",
    marks: ["SECRET_KEY = ''.join(random."],
  },
  {
    name: 'a value for a variable that is not set',
    paste: 'jwt = Auth(token_secret=environ.get("JWT_SECRET", secrets.token_hex())) # 401: Invalid token',
    marks: ['environ.get("JWT_SECRET", secrets.token_hex'],
  },
  {
    name: 'a short name',
    paste: 'SECRET = os.urandom(24).hex()\nmanager = LoginManager(SECRET)\n401 Invalid credentials',
    marks: ['SECRET = os.urandom'],
  },
  {
    name: 'cookies',
    paste: 'Application(handlers, cookie_secret=os.urandom(32))\nInvalid cookie signature',
    marks: ['cookie_secret=os.urandom'],
  },
  {
    name: 'Scala',
    paste: 'val key = HMACSHA256.generateKey[IO].unsafeRunSync()\nWARN 401 Unauthorized',
    marks: ['key = HMACSHA256.generateKey'],
  },
  {
    name: 'settings of Micronaut',
    paste: 'jwt.signatures.secret.generator.secret: ${random}\nJWT validation failed',
    marks: ['jwt.signatures.secret.generator.secret: ${random'],
  },
  { name: 'an upload', paste: 'key = uuid4()\nupload failed: the bucket is full', marks: [] },
  { name: 'a variable', paste: 'app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET"] # 401', marks: [] },
  { name: 'an id', paste: 'const requestId = crypto.randomBytes(8) // 401', marks: [] },
];
