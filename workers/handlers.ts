import { closeOverdueAttempts } from '#app/domain/assessment/close-overdue-attempts.server.ts';
import { pruneTextHistory } from '#app/domain/catalogue/text/prune-history.server.ts';
import {
  owedRegrades,
  regradeStragglers,
  runRegradeTask,
} from '#app/domain/assessment/regrade/run-regrade-task.server.ts';
import { ensureAwardRule } from '#app/domain/certificates/ensure-award-rule.server.ts';
import { issueCertificate } from '#app/domain/certificates/issue-certificate.server.ts';
import { sweepCertificates } from '#app/domain/certificates/sweep-certificates.server.ts';
import { followSettings } from '#app/domain/competency/follow-settings.server.ts';
import { rebuildReadModels } from '#app/domain/competency/rebuild-read-models.server.ts';
import { tellExpiries } from '#app/domain/competency/tell-expiries.server.ts';
import { foldUnitGaps } from '#app/domain/competency/unit-gaps.server.ts';
import { tellInterested } from '#app/domain/enrollment/interest/tell-interested.server.ts';
import { removeUnknownBytes } from '#app/domain/files/remove-unknown-bytes.server.ts';
import { removeUnreferencedFiles } from '#app/domain/files/remove-unreferenced-files.server.ts';
import { cleanUp } from '#app/domain/identity/clean-up.server.ts';
import { owedImports, runImportTask } from '#app/domain/importing/run-import-task.server.ts';
import { cleanUpUploads } from '#app/domain/media/clean-up-uploads.server.ts';
import { deliverMail, owedMails } from '#app/domain/notifications/deliver-mail.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { remindOfMeetings } from '#app/domain/notifications/remind-of-meetings.server.ts';
import {
  owedQuestionExports,
  runQuestionExport,
} from '#app/domain/questions/formats/run-question-export.server.ts';
import {
  owedQuestionImports,
  runQuestionImport,
} from '#app/domain/questions/formats/run-question-import.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import {
  dropExpiredExports,
  owedExports,
  runExportTask,
} from '#app/domain/reporting/run-export-task.server.ts';
import { assignTrainings } from '#app/domain/planning/assign-trainings.server.ts';
import { tellTrainings } from '#app/domain/planning/tell-trainings.server.ts';
import { now } from '#app/platform/clock.ts';
import {
  job,
  type JobData,
  type JobName,
  type JobRequest,
  type QueuedJob,
} from '#app/platform/jobs.ts';

/** Jobs that follow from a job. They are lost if the worker dies before they are queued: a sweep finds such work. */
class Next {
  constructor(readonly jobs: QueuedJob[]) {}
}

type Handlers = { [N in JobName]: (data: JobData<N>) => Promise<unknown> };

/** One domain function per job. A new job does not compile until it is answered here. */
export const handlers = {
  'certificates.issue': (data) => issueCertificate(systemActor, data),
  'certificates.ensure-rule': ensureAwardRule,
  'certificates.sweep': sweepCertificates,
  'notifications.notify': async ({ eventId }) =>
    new Next((await notify(eventId)).map((mailId) => once(deliver(mailId)))),
  'notifications.deliver': ({ mailId }) => deliverMail(mailId),
  'notifications.remind-of-meetings': remindOfMeetings,
  'notifications.sweep': async () =>
    new Next((await owedMails()).map((mailId) => anew(deliver(mailId)))),
  'assessment.close-overdue': closeOverdueAttempts,
  'assessment.regrade': ({ taskId }) => runRegradeTask(taskId),
  'assessment.regrade-sweep': async () => {
    await regradeStragglers();
    return owed('assessment.regrade', await owedRegrades());
  },
  'competency.tell-expiries': tellExpiries,
  'competency.follow-settings': followSettings,
  'competency.fold-gaps': foldUnitGaps,
  'competency.rebuild': rebuildReadModels,
  'planning.assign-trainings': assignTrainings,
  'planning.tell-trainings': tellTrainings,
  'enrollment.tell-interested': tellInterested,
  'importing.run': ({ taskId }) => runImportTask(taskId),
  'importing.sweep': async () => owed('importing.run', await owedImports()),
  'questions.import': ({ taskId }) => runQuestionImport(taskId),
  'questions.export': ({ taskId }) => runQuestionExport(taskId),
  'questions.sweep': async () => {
    const [imports, exports] = await Promise.all([owedQuestionImports(), owedQuestionExports()]);
    const { jobs } = owed('questions.import', imports);
    return new Next([...jobs, ...owed('questions.export', exports).jobs]);
  },
  'reporting.export': ({ taskId }) => runExportTask(taskId),
  'reporting.sweep': async () => owed('reporting.export', await owedExports()),
  'reporting.clean-up': dropExpiredExports,
  'identity.clean-up': cleanUp,
  'files.remove-unreferenced': removeUnreferencedFiles,
  'files.remove-unknown': removeUnknownBytes,
  'media.clean-up': cleanUpUploads,
  'catalogue.prune-history': pruneTextHistory,
} satisfies Handlers;

/** Does a job. @returns the jobs to queue next */
export async function handle(request: JobRequest): Promise<QueuedJob[]> {
  const run = handlers[request.name] as (data: unknown) => Promise<unknown>;
  const next = await run(request.data);
  return next instanceof Next ? next.jobs : [];
}

function deliver(mailId: string): JobRequest {
  return job('notifications.deliver', { mailId });
}

/** The first time under the id of what is done, so that it is queued once. */
function once(request: JobRequest): QueuedJob {
  return { id: idOf(request), request };
}

type TaskJob = Extract<JobRequest, { data: { taskId: string } }>['name'];

/** Tasks that wait or were left behind. */
function owed(name: TaskJob, taskIds: string[]): Next {
  return new Next(taskIds.map((taskId) => anew(job(name, { taskId }))));
}

/** What a sweep found, under a new id: a job that failed for good would keep the old one. */
function anew(request: JobRequest): QueuedJob {
  return { id: `${idOf(request)}-${Math.floor(now().getTime() / 60_000)}`, request };
}

/** Job ids have no colons. */
function idOf({ name, data }: JobRequest): string {
  return [name, ...Object.values(data)].join('-');
}
