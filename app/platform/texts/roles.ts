import { defineTexts } from '../i18n.ts';

/** What roles are called. */
export const roleTexts = defineTexts('roles', {
  id: {
    employee: 'Pegawai',
    supervisor: 'Atasan langsung',
    trainer: 'Pengajar',
    training_manager: 'Pengelola pelatihan',
    hr: 'Pengelola kepegawaian',
    administrator: 'Admin sistem',
    auditor: 'Auditor',
    assessor: 'Asesor',
  },
  en: {
    employee: 'Employee',
    supervisor: 'Supervisor',
    trainer: 'Trainer',
    training_manager: 'Training manager',
    hr: 'HR',
    administrator: 'System administrator',
    auditor: 'Auditor',
    assessor: 'Assessor',
  },
});
