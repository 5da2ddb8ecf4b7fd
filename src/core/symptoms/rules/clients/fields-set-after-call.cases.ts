import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Go',
    paste: 'resp, err := client.Do(req)\nreq.Header.Set("Authorization", "Bearer "+token)\n',
    marks: ['.Header.Set("Authorization"'],
    from: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  },
  {
    name: 'Java',
    paste: 'int code = con.getResponseCode();\ncon.setRequestProperty("Authorization", "Basic " + pair);\n',
    marks: ['.setRequestProperty("Authorization"'],
  },
  {
    name: 'a browser',
    paste: "xhr.open('GET', url);\nxhr.send();\nxhr.setRequestHeader('Authorization', bearer);\n",
    marks: [".setRequestHeader('Authorization'"],
  },
  {
    name: 'before the call',
    paste: 'req.Header.Set("Authorization", "Bearer "+token)\nresp, err := client.Do(req)\n',
    marks: [],
  },
  {
    name: 'after the login, before the call',
    paste:
      'var t = await client.PostAsync(login, form);\nclient.DefaultRequestHeaders.Authorization = new("Bearer", token);\nvar r = await client.GetAsync(url);\n',
    marks: [],
  },
  {
    name: 'fields of an answer',
    paste: 'int code = con.getResponseCode();\nresponse.setHeader(name, value);\n',
    marks: [],
  },
];
