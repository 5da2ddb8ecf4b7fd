import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: '.NET',
    paste:
      'client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);\nvar r = await new HttpClient().GetAsync(url);\n',
    marks: ['new HttpClient().GetAsync'],
  },
  {
    name: 'Dart',
    paste: "dio.options.headers['Authorization'] = 'Bearer $token';\nawait Dio().get('/me');\n",
    marks: ['Dio().get'],
  },
  {
    name: 'Swift',
    paste:
      'request.setValue("Bearer x", forHTTPHeaderField: "Authorization")\nURLSession.shared.dataTask(with: url) { }\n',
    marks: ['dataTask(with: url'],
  },
  {
    name: 'Python',
    paste: "session.headers.update({'Authorization': 'Bearer x'})\nr = requests.get(url)\n",
    marks: ['requests.get('],
  },
  {
    name: 'Go',
    paste: 'req.Header.Set("Authorization", "Bearer "+t)\nres, err := http.Get(url)\n',
    marks: ['http.Get('],
  },
  {
    name: 'the same client',
    paste:
      'client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);\nvar r = await client.GetAsync(url);\n',
    marks: [],
  },
  {
    name: 'the request itself',
    paste:
      'request.setValue("Bearer x", forHTTPHeaderField: "Authorization")\nURLSession.shared.dataTask(with: request) { }\n',
    marks: [],
  },
  {
    name: 'with fields of its own',
    paste: "session.headers.update({'A': 'b'})\nr = requests.get(url, headers=h)\n",
    marks: [],
  },
  { name: 'fields of an answer', paste: 'if response.headers["X-A"] == "1":\n    requests.get(url)\n', marks: [] },
];
