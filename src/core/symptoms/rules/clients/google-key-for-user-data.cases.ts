import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in Node',
    paste: "const drive = google.drive({ version: 'v3', auth: 'API_KEY' });\nawait drive.files.create({});",
    marks: ["auth: 'API_KEY'"],
  },
  {
    name: 'by a name',
    paste: 'google.sheets({ version: "v4", auth: process.env.API_KEY });\nsheets.spreadsheets.values.append({})',
    marks: ['auth: process.env.API_KEY'],
  },
  {
    name: 'in Python',
    paste: "service = build('drive', 'v3', developerKey=KEY)\nservice.files().create(body=meta)",
    marks: ['developerKey=KEY'],
  },
  {
    name: 'in PHP',
    paste:
      '$client = new Google_Client();\n$client->setDeveloperKey($key);\n$service->files->create($file);\nLogin Required',
    marks: ['setDeveloperKey($key)'],
  },
  {
    name: 'with a client',
    paste: "const drive = google.drive({ version: 'v3', auth: oauth2Client });\ndrive.files.create({});",
    marks: [],
  },
  { name: 'public data', paste: "google.youtube({ version: 'v3', auth: KEY }).search.list({})", marks: [] },
];
