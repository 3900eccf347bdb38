import 'i18next';

import type { aboutTexts } from './about.ts';
import type { commonTexts } from './common.ts';
import type { errorTexts } from './errors.ts';
import type { importingTexts } from './importing.ts';
import type { signinTexts } from './signin.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      about: (typeof aboutTexts)['id'];
      common: (typeof commonTexts)['id'];
      errors: (typeof errorTexts)['id'];
      importing: (typeof importingTexts)['id'];
      signin: (typeof signinTexts)['id'];
    };
  }
}
