import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a login after the registration',
    paste:
      "Mastodon.create_app('demo', api_base_url='https://social.example.net')\nm = Mastodon(client_id='fake.txt')\nInvalid user name or password",
    marks: ["Mastodon(client_id='fake.txt')"],
  },
  {
    name: 'two classes of one library',
    paste:
      'llm = ChatOpenAI(api_key=K, base_url="https://llm.example.com/v1")\nemb = OpenAIEmbeddings(api_key=K)\n401 Incorrect API key provided',
    marks: ['OpenAIEmbeddings(api_key=K)'],
  },
  {
    name: 'a server of many',
    paste: 'const gl = new Gitlab({ token: process.env.TOKEN });\nGitbeakerRequestError: Unauthorized',
    marks: ['new Gitlab({ token: process.env.TOKEN })'],
  },
  {
    name: 'both have it',
    paste: "A.create_app(base_url='https://a.example')\nA(key=K, base_url='https://a.example')\n401 invalid key",
    marks: [],
  },
  { name: 'one call', paste: "Client(key=K, base_url='https://a.example')\n401 invalid key", marks: [] },
  {
    name: 'no refusal',
    paste: "Client(key=K, base_url='https://a.example')\nClient(key=K)",
    marks: [],
  },
  {
    name: 'too many calls',
    paste: 'a = OpenAI(api_key=k1, base_url=u1)\nb = OpenAI(api_key=k2)\nRateLimitError: failed',
    marks: [],
  },
];
