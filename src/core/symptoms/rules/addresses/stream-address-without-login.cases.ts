import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a login in settings of its own',
    paste:
      'stream_source: rtsp://192.0.2.7/stream1\nusername: fake\npassword: fake\nError opening stream: Server returned 401 Unauthorized (authorization failed)',
    marks: ['rtsp://192.0.2.7/stream1'],
  },
  {
    name: 'a command',
    paste: 'ffmpeg -i rtsp://192.0.2.7:554/live out.mp4\nmethod DESCRIBE failed: 401 Unauthorized',
    marks: ['rtsp://192.0.2.7:554/live'],
  },
  { name: 'a login', paste: 'ffmpeg -i rtsp://fake:fake@192.0.2.7/live\n401 Unauthorized', marks: [] },
  { name: 'a hidden login', paste: 'rtsp://****:****@192.0.2.7/live\n401 Unauthorized', marks: [] },
  { name: 'no refusal', paste: 'stream_source: rtsp://192.0.2.7/stream1', marks: [] },
];
