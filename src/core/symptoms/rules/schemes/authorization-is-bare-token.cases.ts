import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a variable of JavaScript',
    paste: 'axios.get(url, { headers: { Authorization: accessToken } })',
    marks: ['accessToken'],
  },
  {
    name: "an entry of the browser's store",
    paste: "headers: {\n  'Authorization': localStorage.getItem('token'),\n}",
    marks: ["localStorage.getItem('token')"],
  },
  {
    name: 'a variable of the shell',
    paste: "curl -H 'X-Authorization: $YOUR_JWT_TOKEN' https://api.example.com/",
    marks: ['$YOUR_JWT_TOKEN'],
  },
  {
    name: 'more options behind it',
    paste: 'curl -H "Authorization: $TOKEN" -H "Accept: application/json" https://api.example.com/',
    marks: ['$TOKEN'],
  },
  {
    name: 'the address in quotes behind it',
    paste: "curl --header 'X-Authorization: $TOKEN' 'https://api.example.com/'",
    marks: ['$TOKEN'],
  },
  {
    name: 'joined in PHP',
    paste: "CURLOPT_HTTPHEADER => ['Authorization: ' . $accessToken],",
    marks: ['$accessToken'],
  },
  { name: 'the only argument', paste: 'new AuthenticationHeaderValue(token);', marks: ['token'] },
  { name: 'a format string', paste: 'f"Authorization: {settings.api_key}"', marks: ['{settings.api_key}'] },
  { name: 'a key', paste: 'headers = {"Authorization": api_key}', marks: ['api_key'] },
  { name: 'two arguments', paste: 'new AuthenticationHeaderValue("Bearer", token);', marks: [] },
  { name: 'a name in brackets', paste: '--header "Authorization: [token]"', marks: ['[token]'] },
  { name: 'a value of its own', paste: "curl -H 'Authorization: faketoken123' https://api.example.com/", marks: [] },
  {
    name: 'with the word',
    paste: "axios.get(url, { headers: { Authorization: 'Bearer ' + accessToken } })",
    marks: [],
  },
  { name: 'another value', paste: 'headers: { Authorization: basicLogin }', marks: [] },
  {
    name: 'a variable of the environment',
    paste: 'req.Header.Set("Authorization", os.Getenv("API_TOKEN"))',
    marks: ['os.Getenv("API_TOKEN")'],
  },
  { name: 'a line alone', paste: 'Authorization: token', marks: ['token'] },
  {
    name: 'a call that gives the token',
    paste: "'headers' => ['Authorization' => $this->getAccessToken()]",
    marks: ['$this->getAccessToken()'],
  },
  { name: 'a key by name', paste: "headers = {'Authorization': FAKE_KEY}", marks: ['FAKE_KEY'] },
  {
    name: 'a call that is awaited',
    paste: 'headers: { Authorization: await user.getIdToken() }',
    marks: ['await user.getIdToken()'],
  },
  {
    name: 'in Objective-C',
    paste: '[serializer setValue:token forHTTPHeaderField:@"Authorization"];',
    marks: ['token'],
  },
  {
    name: 'in Swift',
    paste: 'request.setValue(accessToken, forHTTPHeaderField: "Authorization")',
    marks: ['accessToken'],
  },
  {
    name: 'made in the same line',
    paste: 'headers = {"Authorization": jwt.encode(payload, secret, algorithm="HS256")}',
    marks: ['jwt.encode('],
  },
  {
    name: 'a variable named key',
    paste: 'UrlFetchApp.fetch(url, {headers: {Authorization: KEY}})',
    marks: ['KEY'],
  },
  {
    name: 'with its word in Swift',
    paste: 'request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")',
    marks: [],
  },
  {
    name: 'out of a file',
    paste: 'curl -H "Authorization: $(cat token)" https://api.example.com/me',
    marks: ['$(cat token)'],
  },
  {
    name: 'a service that wants another field',
    paste: "requests.get('http://sonarr:8989/api/v3/queue', headers={'Authorization': KEY})",
    marks: [],
  },
  {
    name: 'in PowerShell',
    paste: 'Invoke-WebRequest -Headers @{Authorization="$env:TOKEN"} -Uri https://api.example.com',
    marks: ['$env:TOKEN'],
  },
];
