import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Dahua and Amcrest',
    paste: '401 Client Error: Unauthorized for url: http://192.0.2.7/cgi-bin/magicBox.cgi?action=getSystemInfo',
    marks: ['/cgi-bin/magicBox'],
    from: 'https://github.com/rroller/dahua/issues/583',
  },
  {
    name: 'Hikvision',
    paste: 'GET http://192.0.2.7/ISAPI/System/deviceInfo 401',
    marks: ['/ISAPI/S'],
    from: 'https://github.com/koush/scrypted/issues/891',
  },
  { name: 'Axis', paste: 'http://192.0.2.7/axis-cgi/jpg/image.cgi', marks: ['/axis-cgi/'] },
  { name: 'another script', paste: 'http://example.com/cgi-bin/login.cgi 401', marks: [] },
  { name: 'a stream', paste: 'http://192.0.2.7/cgi-bin/mjpg/video.cgi?channel=1 401', marks: ['/cgi-bin/mjpg'] },
  { name: 'Vivotek', paste: 'http://192.0.2.7/cgi-bin/viewer/video.jpg 401', marks: ['/cgi-bin/viewer'] },
  { name: 'an image of a site', paste: 'http://www.example.com/cgi-bin/image?id=3 gives 401', marks: [] },
];
