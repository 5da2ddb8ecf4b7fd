import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Go',
    paste:
      'req, _ := http.NewRequest("GET", url, nil)\nreq.Header.Set("Authorization", "Bearer "+token)\nresp, err := http.Get(url)\n',
    marks: ['http.Get('],
    from: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  },
  {
    name: '.NET',
    paste:
      'var m = new HttpRequestMessage(HttpMethod.Get, url);\nm.Headers.Authorization = bearer;\nvar r = await client.GetAsync(url);\n',
    marks: ['.GetAsync('],
  },
  {
    name: 'Python',
    paste: 'req = urllib.request.Request(url, headers=h)\nbody = urllib.request.urlopen(url).read()\n',
    marks: ['urlopen(url'],
  },
  {
    name: 'Dart',
    paste: "dio.interceptors.add(AuthInterceptor());\nfinal answer = await Dio().get('$base/me');\n",
    marks: ['Dio().get'],
  },
  {
    name: 'the request itself',
    paste:
      'req, _ := http.NewRequest("GET", url, nil)\nreq.Header.Set("Authorization", "Bearer "+token)\nresp, err := http.DefaultClient.Do(req)\n',
    marks: [],
  },
  {
    name: 'an interceptor that only logs',
    paste: 'dio.interceptors.add(LogInterceptor());\nfinal r = await Dio().get(url);\n',
    marks: [],
  },
];
