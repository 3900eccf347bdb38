import 'i18next';

import type { aboutTexts } from './about.ts';
import type { catalogueTexts } from './catalogue.ts';
import type { accessTexts } from './access.ts';
import type { certificateTexts } from './certificates.ts';
import type { commonTexts } from './common.ts';
import type { competencyTexts } from './competency.ts';
import type { comparisonTexts } from './comparison.ts';
import type { frameworkTexts } from './frameworks.ts';
import type { gapTexts } from './gaps.ts';
import type { exportTexts } from './exports.ts';
import type { teamTexts } from './team.ts';
import type { evidenceRuleTexts } from './evidence-rule.ts';
import type { errorTexts } from './errors.ts';
import type { problemTexts } from './problems.ts';
import type { jobTexts } from './jobs.ts';
import type { evidenceTexts } from './evidence.ts';
import type { demoTexts } from './demo.ts';
import type { homeTexts } from './home.ts';
import type { findingTexts } from './findings.ts';
import type { importingTexts } from './importing.ts';
import type { noticeTexts } from './notices.ts';
import type { learningTexts } from './learning.ts';
import type { sessionTexts } from './sessions.ts';
import type { standardTexts } from './standards.ts';
import type { settingTexts } from './settings.ts';
import type { trainingTexts } from './trainings.ts';
import type { requiredTexts } from './required.ts';
import type { signinTexts } from './signin.ts';
import type { organisationTexts } from './organisation.ts';
import type { quizTexts } from './quiz.ts';
import type { roundTexts } from './rounds.ts';
import type { viewTexts } from './views.ts';
import type { recommendationTexts } from './recommendations.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      about: (typeof aboutTexts)['id'];
      catalogue: (typeof catalogueTexts)['id'];
      access: (typeof accessTexts)['id'];
      certificates: (typeof certificateTexts)['id'];
      common: (typeof commonTexts)['id'];
      competency: (typeof competencyTexts)['id'];
      comparison: (typeof comparisonTexts)['id'];
      frameworks: (typeof frameworkTexts)['id'];
      gaps: (typeof gapTexts)['id'];
      exports: (typeof exportTexts)['id'];
      team: (typeof teamTexts)['id'];
      evidenceRule: (typeof evidenceRuleTexts)['id'];
      errors: (typeof errorTexts)['id'];
      problems: (typeof problemTexts)['id'];
      jobs: (typeof jobTexts)['id'];
      evidence: (typeof evidenceTexts)['id'];
      quiz: (typeof quizTexts)['id'];
      rounds: (typeof roundTexts)['id'];
      recommendations: (typeof recommendationTexts)['id'];
      demo: (typeof demoTexts)['id'];
      home: (typeof homeTexts)['id'];
      findings: (typeof findingTexts)['id'];
      importing: (typeof importingTexts)['id'];
      organisation: (typeof organisationTexts)['id'];
      notices: (typeof noticeTexts)['id'];
      learning: (typeof learningTexts)['id'];
      sessions: (typeof sessionTexts)['id'];
      standards: (typeof standardTexts)['id'];
      settings: (typeof settingTexts)['id'];
      signin: (typeof signinTexts)['id'];
      trainings: (typeof trainingTexts)['id'];
      required: (typeof requiredTexts)['id'];
      views: (typeof viewTexts)['id'];
    };
  }
}
