import 'i18next';

import type { commonTexts } from './common.ts';
import type { errorTexts } from './errors.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: (typeof commonTexts)['id'];
      errors: (typeof errorTexts)['id'];
    };
  }
}
