import 'i18next';

import type { aboutTexts } from './about.ts';
import type { catalogueTexts } from './catalogue.ts';
import type { accessTexts } from './access.ts';
import type { commonTexts } from './common.ts';
import type { errorTexts } from './errors.ts';
import type { importingTexts } from './importing.ts';
import type { noticeTexts } from './notices.ts';
import type { learningTexts } from './learning.ts';
import type { signinTexts } from './signin.ts';
import type { quizTexts } from './quiz.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      about: (typeof aboutTexts)['id'];
      catalogue: (typeof catalogueTexts)['id'];
      access: (typeof accessTexts)['id'];
      common: (typeof commonTexts)['id'];
      errors: (typeof errorTexts)['id'];
      quiz: (typeof quizTexts)['id'];
      importing: (typeof importingTexts)['id'];
      notices: (typeof noticeTexts)['id'];
      learning: (typeof learningTexts)['id'];
      signin: (typeof signinTexts)['id'];
    };
  }
}
