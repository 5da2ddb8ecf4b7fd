import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in Rust',
    paste: 'let uri = format!("amqp://{}:{}@{}/app", user, password, host);\n// ACCESS_REFUSED: login was refused',
    marks: ['amqp://{}:{}@'],
  },
  {
    name: 'in Python',
    paste: 'client = MongoClient(f"mongodb://{user}:{password}@db.example.com")\n# Authentication failed',
    marks: ['mongodb://{user}:{password}@'],
  },
  {
    name: 'encoded',
    paste:
      'MongoClient(f"mongodb://{quote_plus(user)}:{quote_plus(password)}@db.example.com")\n# Authentication failed',
    marks: [],
  },
  { name: 'nothing fails', paste: 'client = MongoClient(f"mongodb://{user}:{password}@db.example.com")', marks: [] },
  { name: 'no login', paste: 'url = f"https://{host}:{port}/items" # 401', marks: [] },
];
