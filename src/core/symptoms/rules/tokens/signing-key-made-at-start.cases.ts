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
  { name: 'a variable', paste: 'app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET"] # 401', marks: [] },
  { name: 'an id', paste: 'const requestId = crypto.randomBytes(8) // 401', marks: [] },
];
