import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Starlette',
    paste: 'app.add_middleware(\n    CORSMiddleware,\n    allow_origins=["*"],\n    allow_credentials=True,\n)',
    marks: ['CORSMiddleware'],
  },
  {
    name: 'Express',
    paste: "app.use(cors({ origin: 'https://app.example.com', credentials: true }));",
    marks: ['cors'],
  },
  {
    name: 'a whole program',
    paste: 'app.add_middleware(CORSMiddleware, allow_credentials=True)\n@app.get("/")\nasync def main(): ...',
    marks: [],
  },
  { name: 'no logins', paste: 'app.use(cors());', marks: [] },
];
