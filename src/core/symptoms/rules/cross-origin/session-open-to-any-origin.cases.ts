import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Express', paste: "app.use(cors());\napp.use(session({ secret: 'fake' }));", marks: ['cors()'] },
  { name: 'an option', paste: "cors({ origin: '*' }) // the cookie is missing", marks: ["origin: '*'"] },
  { name: 'FastAPI', paste: 'allow_origins=["*"]  # with a session cookie', marks: ['allow_origins=["*"'] },
  { name: 'Flask', paste: "CORS(app)\nsession['user'] = 1", marks: ['CORS(app)'] },
  { name: 'one origin', paste: "cors({ origin: 'https://app.example.com' }) // session", marks: [] },
  { name: 'no session', paste: 'app.use(cors());\napp.use(express.json());', marks: [] },
];
