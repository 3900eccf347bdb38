CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SubmissionResult" AS ENUM ('passed', 'returned');

-- CreateEnum
CREATE TYPE "CourseKind" AS ENUM ('online', 'workshop', 'seminar', 'blended');

-- CreateEnum
CREATE TYPE "CourseItemKind" AS ENUM ('lesson', 'quiz', 'assignment', 'file', 'survey');

-- CreateEnum
CREATE TYPE "DraftStatus" AS ENUM ('writing', 'in_review');

-- CreateEnum
CREATE TYPE "FrameworkStatus" AS ENUM ('draft', 'published', 'retired');

-- CreateEnum
CREATE TYPE "EvidenceSource" AS ENUM ('assessment_center', 'competency_test', 'exam', 'supervisor', 'peer', 'self', 'course', 'external_certificate', 'prior_learning');

-- CreateEnum
CREATE TYPE "ProposalStatus" AS ENUM ('waiting', 'confirmed', 'declined');

-- CreateEnum
CREATE TYPE "EnrollmentStatus" AS ENUM ('requested', 'approved', 'waitlisted', 'offered', 'enrolled', 'in_progress', 'completed', 'not_passed', 'withdrawn', 'no_show');

-- CreateEnum
CREATE TYPE "VersionAnswer" AS ENUM ('moved', 'stayed');

-- CreateEnum
CREATE TYPE "HoursSource" AS ENUM ('import', 'enrollment', 'correction');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('trainer', 'training_manager', 'hr', 'administrator', 'auditor', 'assessor');

-- CreateEnum
CREATE TYPE "CodePurpose" AS ENUM ('activation', 'password_reset', 'first_administrator');

-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('picture', 'video', 'audio', 'captions', 'document');

-- CreateEnum
CREATE TYPE "ReviewRule" AS ENUM ('never', 'score', 'marks', 'answers');

-- CreateEnum
CREATE TYPE "QuestionState" AS ENUM ('draft', 'in_review', 'approved', 'retired');

-- CreateEnum
CREATE TYPE "OfferingKind" AS ENUM ('self_paced', 'dated');

-- CreateEnum
CREATE TYPE "OfferingStatus" AS ENUM ('planned', 'open', 'cancelled');

-- CreateEnum
CREATE TYPE "OfferingChangeKind" AS ENUM ('opened', 'rescheduled', 'capacity', 'cancelled');

-- CreateEnum
CREATE TYPE "PartnerKind" AS ENUM ('university', 'training_body', 'government', 'other');

-- CreateTable
CREATE TABLE "Attempt" (
    "id" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "courseItemId" UUID NOT NULL,
    "quizVersionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "layout" JSONB NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3),
    "points" INTEGER,
    "pointsOutOf" INTEGER,
    "score" INTEGER,
    "passed" BOOLEAN,
    "marks" JSONB,
    "awaiting" INTEGER NOT NULL DEFAULT 0,
    "gradedWith" INTEGER NOT NULL DEFAULT 0,
    "passKept" BOOLEAN NOT NULL DEFAULT false,
    "page" INTEGER NOT NULL DEFAULT 1,
    "sectionTimes" JSONB,

    CONSTRAINT "Attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AttemptAnswer" (
    "attemptId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "answer" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AttemptAnswer_pkey" PRIMARY KEY ("attemptId","questionId","sequence")
);

-- CreateTable
CREATE TABLE "AttemptCheck" (
    "attemptId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "try" INTEGER NOT NULL,
    "answer" JSONB NOT NULL,
    "share" INTEGER NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttemptCheck_pkey" PRIMARY KEY ("attemptId","questionId","try")
);

-- CreateTable
CREATE TABLE "AttemptFile" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttemptFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnswerMark" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "round" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "rubric" JSONB NOT NULL DEFAULT '{}',
    "comment" TEXT NOT NULL DEFAULT '',
    "annotations" JSONB NOT NULL DEFAULT '[]',
    "markedAt" TIMESTAMPTZ(3) NOT NULL,
    "markedById" UUID NOT NULL,

    CONSTRAINT "AnswerMark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Accommodation" (
    "id" UUID NOT NULL,
    "courseId" UUID NOT NULL,
    "itemKey" UUID NOT NULL,
    "employeeId" UUID,
    "unitId" UUID,
    "offeringId" UUID,
    "timePercent" INTEGER,
    "extraTries" INTEGER,
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "createdById" UUID,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,

    CONSTRAINT "Accommodation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "courseItemId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "result" "SubmissionResult",
    "score" INTEGER,
    "feedback" TEXT NOT NULL DEFAULT '',
    "markedAt" TIMESTAMPTZ(3),
    "markedById" UUID,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionFile" (
    "submissionId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,

    CONSTRAINT "SubmissionFile_pkey" PRIMARY KEY ("submissionId","name")
);

-- CreateTable
CREATE TABLE "Course" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "CourseKind" NOT NULL,
    "formId" INTEGER NOT NULL,
    "title" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "description" JSONB NOT NULL,
    "provider" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "capacity" INTEGER,
    "audience" JSONB NOT NULL DEFAULT '{}',
    "isTemplate" BOOLEAN NOT NULL DEFAULT false,
    "announcedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "archivedAt" TIMESTAMPTZ(3),
    "currentVersionId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseAuthor" (
    "courseId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CourseAuthor_pkey" PRIMARY KEY ("courseId","accountId")
);

-- CreateTable
CREATE TABLE "CourseDraft" (
    "courseId" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "status" "DraftStatus" NOT NULL DEFAULT 'writing',
    "basedOn" INTEGER,
    "submittedById" UUID,
    "submittedAt" TIMESTAMPTZ(3),
    "reviewNote" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" UUID,

    CONSTRAINT "CourseDraft_pkey" PRIMARY KEY ("courseId")
);

-- CreateTable
CREATE TABLE "DraftText" (
    "courseId" UUID NOT NULL,
    "itemKey" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" UUID,

    CONSTRAINT "DraftText_pkey" PRIMARY KEY ("courseId","itemKey","language")
);

-- CreateTable
CREATE TABLE "TextRevision" (
    "id" UUID NOT NULL,
    "courseId" UUID NOT NULL,
    "itemKey" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "savedById" UUID,

    CONSTRAINT "TextRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DraftMedia" (
    "courseId" UUID NOT NULL,
    "itemKey" UUID NOT NULL,
    "assetId" UUID NOT NULL,

    CONSTRAINT "DraftMedia_pkey" PRIMARY KEY ("courseId","itemKey","assetId")
);

-- CreateTable
CREATE TABLE "CourseOutcome" (
    "courseId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "level" INTEGER NOT NULL,

    CONSTRAINT "CourseOutcome_pkey" PRIMARY KEY ("courseId","competencyId")
);

-- CreateTable
CREATE TABLE "CoursePrerequisite" (
    "courseId" UUID NOT NULL,
    "requiredId" UUID NOT NULL,

    CONSTRAINT "CoursePrerequisite_pkey" PRIMARY KEY ("courseId","requiredId")
);

-- CreateTable
CREATE TABLE "CourseVersion" (
    "id" UUID NOT NULL,
    "courseId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "offersMove" BOOLEAN NOT NULL DEFAULT true,
    "publishedById" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CourseVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Module" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" JSONB NOT NULL,

    CONSTRAINT "Module_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseItem" (
    "id" UUID NOT NULL,
    "key" UUID NOT NULL DEFAULT gen_random_uuid(),
    "moduleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "CourseItemKind" NOT NULL,
    "title" JSONB NOT NULL,
    "minutes" INTEGER NOT NULL DEFAULT 0,
    "required" BOOLEAN NOT NULL DEFAULT true,
    "conditions" JSONB NOT NULL DEFAULT '[]',
    "minimumMinutes" INTEGER,
    "settings" JSONB,
    "fingerprint" TEXT NOT NULL DEFAULT '',
    "document" JSONB,
    "html" JSONB,
    "quizVersionId" UUID,

    CONSTRAINT "CourseItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LessonFile" (
    "courseItemId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "download" BOOLEAN NOT NULL DEFAULT false,
    "assetId" UUID,

    CONSTRAINT "LessonFile_pkey" PRIMARY KEY ("courseItemId","name")
);

-- CreateTable
CREATE TABLE "AwardRule" (
    "id" UUID NOT NULL,
    "courseId" UUID NOT NULL,
    "statement" TEXT NOT NULL,
    "validityMonths" INTEGER,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "since" TIMESTAMPTZ(3),

    CONSTRAINT "AwardRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "awardRuleId" UUID NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "number" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "issuedOn" DATE NOT NULL,
    "expiresOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fileHash" TEXT,
    "readyAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" UUID,
    "revokedReason" TEXT,

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CertificateSeries" (
    "key" TEXT NOT NULL,
    "next" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CertificateSeries_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "SealingKey" (
    "id" UUID NOT NULL,
    "privateKey" TEXT NOT NULL,
    "certificate" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "SealingKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Framework" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "levels" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "publishedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Framework_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrameworkVersion" (
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "FrameworkStatus" NOT NULL DEFAULT 'draft',
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" UUID,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "FrameworkVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceRule" (
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "rule" JSONB NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EvidenceRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Competency" (
    "id" UUID NOT NULL,
    "frameworkId" UUID NOT NULL,
    "parentId" UUID,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "affair" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "description" JSONB,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Competency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CompetencyLevel" (
    "competencyId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "description" JSONB NOT NULL,
    "indicators" JSONB NOT NULL,

    CONSTRAINT "CompetencyLevel_pkey" PRIMARY KEY ("competencyId","level")
);

-- CreateTable
CREATE TABLE "CompetencyMeaning" (
    "competencyId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,

    CONSTRAINT "CompetencyMeaning_pkey" PRIMARY KEY ("competencyId","version")
);

-- CreateTable
CREATE TABLE "StandardEntry" (
    "id" UUID NOT NULL,
    "positionId" UUID,
    "family" TEXT,
    "positionLevel" TEXT,
    "competencyId" UUID NOT NULL,
    "level" INTEGER,
    "importance" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "decreeNumber" TEXT NOT NULL DEFAULT '',
    "decreeDate" DATE,
    "imported" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StandardEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PositionStandard" (
    "positionId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "level" INTEGER NOT NULL,
    "importance" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "entryId" UUID NOT NULL,

    CONSTRAINT "PositionStandard_pkey" PRIMARY KEY ("positionId","competencyId","validFrom")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "source" "EvidenceSource" NOT NULL,
    "takenOn" DATE NOT NULL,
    "validUntil" DATE,
    "assessor" TEXT NOT NULL DEFAULT '',
    "weight" INTEGER NOT NULL DEFAULT 100,
    "remark" TEXT NOT NULL DEFAULT '',
    "indicators" JSONB,
    "frameworkVersion" INTEGER NOT NULL DEFAULT 1,
    "recordedById" UUID,
    "enrollmentId" UUID,
    "reversesId" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceFile" (
    "evidenceId" UUID NOT NULL,
    "fileHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "EvidenceFile_pkey" PRIMARY KEY ("evidenceId","fileHash")
);

-- CreateTable
CREATE TABLE "HeldLevel" (
    "employeeId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "evidenceId" UUID NOT NULL,

    CONSTRAINT "HeldLevel_pkey" PRIMARY KEY ("employeeId","competencyId","validFrom")
);

-- CreateTable
CREATE TABLE "LevelProposal" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "level" INTEGER NOT NULL,
    "enrollmentId" UUID NOT NULL,
    "status" "ProposalStatus" NOT NULL DEFAULT 'waiting',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "reason" TEXT,

    CONSTRAINT "LevelProposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssessmentRequest" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "requestedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AssessmentRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitGap" (
    "unitId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "active" BOOLEAN NOT NULL,
    "pairs" INTEGER NOT NULL,
    "unassessed" INTEGER NOT NULL,
    "measuredGap" INTEGER NOT NULL,
    "measuredSum" INTEGER NOT NULL,
    "requiredSum" INTEGER NOT NULL,
    "severity" INTEGER NOT NULL,

    CONSTRAINT "UnitGap_pkey" PRIMARY KEY ("unitId","competencyId","active")
);

-- CreateTable
CREATE TABLE "UnitGapDelta" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "competencyId" UUID NOT NULL,
    "active" BOOLEAN NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "pairs" INTEGER NOT NULL,
    "unassessed" INTEGER NOT NULL,
    "measuredGap" INTEGER NOT NULL,
    "measuredSum" INTEGER NOT NULL,
    "requiredSum" INTEGER NOT NULL,
    "severity" INTEGER NOT NULL,

    CONSTRAINT "UnitGapDelta_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrollment" (
    "id" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "status" "EnrollmentStatus" NOT NULL,
    "enrolledAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "completedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "score" INTEGER,
    "sentById" UUID,

    CONSTRAINT "Enrollment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeatTime" (
    "enrollmentId" UUID NOT NULL,
    "meetingId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeatTime_pkey" PRIMARY KEY ("enrollmentId","meetingId")
);

-- CreateTable
CREATE TABLE "EnrollmentItem" (
    "enrollmentId" UUID NOT NULL,
    "courseItemId" UUID NOT NULL,
    "completedAt" TIMESTAMPTZ(3) NOT NULL,
    "score" INTEGER,

    CONSTRAINT "EnrollmentItem_pkey" PRIMARY KEY ("enrollmentId","courseItemId")
);

-- CreateTable
CREATE TABLE "VersionChoice" (
    "enrollmentId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "answer" "VersionAnswer" NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VersionChoice_pkey" PRIMARY KEY ("enrollmentId","versionId")
);

-- CreateTable
CREATE TABLE "SurveyResponse" (
    "id" UUID NOT NULL,
    "courseItemId" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "answeredOn" DATE NOT NULL,

    CONSTRAINT "SurveyResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "hash" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "TaskFile" (
    "taskId" UUID NOT NULL,
    "fileHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TaskFile_pkey" PRIMARY KEY ("taskId","fileHash")
);

-- CreateTable
CREATE TABLE "DevelopmentForm" (
    "id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "flag" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "hoursPerUnit" TEXT NOT NULL,
    "cap" TEXT NOT NULL DEFAULT '',
    "internationalRule" TEXT NOT NULL DEFAULT '',
    "confidence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DevelopmentForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HoursEntry" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "formId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "certificateNumber" TEXT,
    "provider" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "scope" TEXT NOT NULL DEFAULT 'nasional',
    "minutes" INTEGER NOT NULL,
    "source" "HoursSource" NOT NULL,
    "enrollmentId" UUID,
    "reversesId" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "recordedById" UUID,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HoursEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "employeeId" UUID,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'id',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activatedAt" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "userAgent" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OneTimeCode" (
    "id" UUID NOT NULL,
    "accountId" UUID,
    "purpose" "CodePurpose" NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "issuedById" UUID,

    CONSTRAINT "OneTimeCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "unitId" UUID,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "grantedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "startedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changes" JSONB NOT NULL,
    "findings" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportUpload" (
    "taskId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "ImportUpload_pkey" PRIMARY KEY ("taskId","name")
);

-- CreateTable
CREATE TABLE "LessonProgress" (
    "enrollmentId" UUID NOT NULL,
    "courseItemId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mediaSeconds" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LessonProgress_pkey" PRIMARY KEY ("enrollmentId","courseItemId")
);

-- CreateTable
CREATE TABLE "MediaAsset" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "MediaKind" NOT NULL,
    "title" TEXT NOT NULL,
    "alt" JSONB NOT NULL DEFAULT '{}',
    "fileHash" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "seconds" INTEGER,
    "videoId" UUID,
    "language" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "uploadedById" UUID,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MediaAsset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MediaVariant" (
    "assetId" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "fileHash" TEXT NOT NULL,

    CONSTRAINT "MediaVariant_pkey" PRIMARY KEY ("assetId","width")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "path" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "calendar" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "accountId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("accountId")
);

-- CreateTable
CREATE TABLE "Unit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "parentId" UUID,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "echelon" TEXT,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,

    CONSTRAINT "Unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitAncestor" (
    "ancestorId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "distance" INTEGER NOT NULL,

    CONSTRAINT "UnitAncestor_pkey" PRIMARY KEY ("ancestorId","unitId")
);

-- CreateTable
CREATE TABLE "Position" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "family" TEXT,
    "summary" TEXT,

    CONSTRAINT "Position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Employee" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "titlePrefix" TEXT,
    "titleSuffix" TEXT,
    "status" TEXT NOT NULL,
    "grade" TEXT,
    "unitId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "positionTitle" TEXT NOT NULL,
    "positionKind" TEXT NOT NULL,
    "positionLevel" TEXT NOT NULL,
    "positionSince" DATE,
    "supervisorId" UUID,
    "email" TEXT,
    "phone" TEXT,
    "education" TEXT,
    "appointedOn" DATE,
    "standing" TEXT NOT NULL DEFAULT 'aktif',
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "positionId" UUID NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrainingRequirement" (
    "id" UUID NOT NULL,
    "positionId" UUID,
    "family" TEXT,
    "positionLevel" TEXT,
    "courseId" UUID NOT NULL,
    "importance" TEXT NOT NULL,
    "dueDays" INTEGER NOT NULL,
    "everyMonths" INTEGER,
    "aheadDays" INTEGER NOT NULL DEFAULT 60,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "decreeNumber" TEXT NOT NULL DEFAULT '',
    "decreeDate" DATE,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TrainingRequirement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrainingAssignment" (
    "id" UUID NOT NULL,
    "requirementId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "turn" INTEGER NOT NULL,
    "assignedOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "enrollmentId" UUID,
    "completedOn" DATE,
    "endedOn" DATE,

    CONSTRAINT "TrainingAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "actorId" UUID,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outbox" (
    "eventId" UUID NOT NULL,

    CONSTRAINT "Outbox_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "input" JSONB NOT NULL,
    "result" JSONB,
    "startedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "heartbeatAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "process" TEXT NOT NULL,
    "beatAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("process")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "QuestionCategory" (
    "id" UUID NOT NULL,
    "parentId" UUID,
    "name" JSONB NOT NULL,
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "QuestionCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionCategoryKeeper" (
    "categoryId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuestionCategoryKeeper_pkey" PRIMARY KEY ("categoryId","accountId")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "categoryId" UUID NOT NULL,
    "state" "QuestionState" NOT NULL DEFAULT 'draft',
    "kind" TEXT NOT NULL,
    "competencyId" UUID,
    "level" INTEGER,
    "difficulty" INTEGER,
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "words" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "approved" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" UUID,
    "submittedById" UUID,
    "reviewNote" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionVersion" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "work" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "QuestionVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionMedia" (
    "questionVersionId" UUID NOT NULL,
    "assetId" UUID NOT NULL,

    CONSTRAINT "QuestionMedia_pkey" PRIMARY KEY ("questionVersionId","assetId")
);

-- CreateTable
CREATE TABLE "Quiz" (
    "id" UUID NOT NULL,
    "title" JSONB NOT NULL,

    CONSTRAINT "Quiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizVersion" (
    "id" UUID NOT NULL,
    "quizId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "questionsPerPage" INTEGER NOT NULL,
    "shuffleQuestions" BOOLEAN NOT NULL,
    "shuffleChoices" BOOLEAN NOT NULL,
    "timeLimitMinutes" INTEGER,
    "attemptsAllowed" INTEGER,
    "passMark" INTEGER NOT NULL,
    "review" "ReviewRule" NOT NULL,
    "reviewFrom" TEXT NOT NULL DEFAULT 'at_once',
    "sections" JSONB NOT NULL DEFAULT '[]',
    "sequential" BOOLEAN NOT NULL DEFAULT false,
    "opensAt" TIMESTAMPTZ(3),
    "closesAt" TIMESTAMPTZ(3),
    "attemptDelayMinutes" INTEGER,
    "penalty" INTEGER NOT NULL DEFAULT 0,
    "feedback" TEXT NOT NULL DEFAULT 'deferred',
    "tries" INTEGER NOT NULL DEFAULT 1,
    "tryPenalty" INTEGER NOT NULL DEFAULT 0,
    "practice" BOOLEAN NOT NULL DEFAULT false,
    "password" TEXT NOT NULL DEFAULT '',
    "addresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "markers" INTEGER NOT NULL DEFAULT 1,
    "anonymous" BOOLEAN NOT NULL DEFAULT false,
    "pretestKey" UUID,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QuizVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizQuestion" (
    "id" UUID NOT NULL,
    "quizVersionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "slot" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "key" JSONB NOT NULL,
    "explanation" JSONB NOT NULL,
    "competencyId" UUID,
    "level" INTEGER,
    "questionVersionId" UUID,

    CONSTRAINT "QuizQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeyCorrection" (
    "id" UUID NOT NULL,
    "quizQuestionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "quizVersionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" JSONB,
    "work" JSONB,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,

    CONSTRAINT "KeyCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExportFile" (
    "taskId" UUID NOT NULL,
    "fileHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExportFile_pkey" PRIMARY KEY ("taskId")
);

-- CreateTable
CREATE TABLE "Offering" (
    "id" UUID NOT NULL,
    "courseVersionId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "OfferingKind" NOT NULL,
    "status" "OfferingStatus" NOT NULL DEFAULT 'open',
    "name" JSONB NOT NULL DEFAULT '{}',
    "capacity" INTEGER,
    "minimum" INTEGER,
    "opensAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closesAt" TIMESTAMPTZ(3),
    "zone" TEXT,
    "audience" JSONB NOT NULL DEFAULT '{}',
    "notice" JSONB NOT NULL DEFAULT '{}',
    "organiserId" UUID,
    "cost" BIGINT,
    "currency" TEXT,
    "budgetLine" TEXT NOT NULL DEFAULT '',
    "seriesId" UUID,
    "copiedFromId" UUID,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Offering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferingQuota" (
    "offeringId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "seats" INTEGER NOT NULL,

    CONSTRAINT "OfferingQuota_pkey" PRIMARY KEY ("offeringId","unitId")
);

-- CreateTable
CREATE TABLE "OfferingMaterial" (
    "offeringId" UUID NOT NULL,
    "assetId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "OfferingMaterial_pkey" PRIMARY KEY ("offeringId","assetId")
);

-- CreateTable
CREATE TABLE "OfferingChange" (
    "id" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "kind" "OfferingChangeKind" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,
    "changedById" UUID,

    CONSTRAINT "OfferingChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" UUID NOT NULL,
    "offeringId" UUID NOT NULL,
    "title" JSONB NOT NULL DEFAULT '{}',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "roomId" UUID,
    "onlineUrl" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeetingTrainer" (
    "meetingId" UUID NOT NULL,
    "trainerId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MeetingTrainer_pkey" PRIMARY KEY ("meetingId","trainerId")
);

-- CreateTable
CREATE TABLE "Venue" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "zone" TEXT NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Room" (
    "id" UUID NOT NULL,
    "venueId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "equipment" TEXT[],
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Trainer" (
    "id" UUID NOT NULL,
    "employeeId" UUID,
    "name" TEXT NOT NULL,
    "partnerId" UUID,
    "email" TEXT,
    "phone" TEXT,
    "expertise" TEXT NOT NULL DEFAULT '',
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Trainer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partner" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PartnerKind" NOT NULL,
    "agreementNumber" TEXT NOT NULL DEFAULT '',
    "agreementFrom" DATE,
    "agreementUntil" DATE,
    "contact" TEXT NOT NULL DEFAULT '',
    "email" TEXT,
    "website" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerCourse" (
    "id" UUID NOT NULL,
    "partnerId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "minutes" INTEGER,
    "cost" BIGINT,
    "currency" TEXT,
    "website" TEXT,

    CONSTRAINT "PartnerCourse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourseInterest" (
    "courseId" UUID NOT NULL,
    "employeeId" UUID NOT NULL,
    "noted" TEXT NOT NULL DEFAULT '',
    "notedAt" TIMESTAMPTZ(3) NOT NULL,
    "offeringId" UUID,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "CourseInterest_pkey" PRIMARY KEY ("courseId","employeeId")
);

-- CreateTable
CREATE TABLE "Setting" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "validFrom" DATE NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Attempt_courseItemId_idx" ON "Attempt"("courseItemId");

-- CreateIndex
CREATE INDEX "Attempt_quizVersionId_idx" ON "Attempt"("quizVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_enrollmentId_courseItemId_number_key" ON "Attempt"("enrollmentId", "courseItemId", "number");

-- CreateIndex
CREATE INDEX "AttemptAnswer_questionId_idx" ON "AttemptAnswer"("questionId");

-- CreateIndex
CREATE INDEX "AttemptCheck_questionId_idx" ON "AttemptCheck"("questionId");

-- CreateIndex
CREATE INDEX "AttemptFile_questionId_idx" ON "AttemptFile"("questionId");

-- CreateIndex
CREATE INDEX "AttemptFile_fileHash_idx" ON "AttemptFile"("fileHash");

-- CreateIndex
CREATE UNIQUE INDEX "AttemptFile_attemptId_questionId_name_key" ON "AttemptFile"("attemptId", "questionId", "name");

-- CreateIndex
CREATE INDEX "AnswerMark_attemptId_questionId_idx" ON "AnswerMark"("attemptId", "questionId");

-- CreateIndex
CREATE INDEX "AnswerMark_questionId_idx" ON "AnswerMark"("questionId");

-- CreateIndex
CREATE INDEX "AnswerMark_markedById_idx" ON "AnswerMark"("markedById");

-- CreateIndex
CREATE INDEX "Appeal_attemptId_idx" ON "Appeal"("attemptId");

-- CreateIndex
CREATE INDEX "Appeal_questionId_idx" ON "Appeal"("questionId");

-- CreateIndex
CREATE INDEX "Accommodation_courseId_itemKey_idx" ON "Accommodation"("courseId", "itemKey");

-- CreateIndex
CREATE INDEX "Accommodation_employeeId_idx" ON "Accommodation"("employeeId");

-- CreateIndex
CREATE INDEX "Accommodation_unitId_idx" ON "Accommodation"("unitId");

-- CreateIndex
CREATE INDEX "Accommodation_offeringId_idx" ON "Accommodation"("offeringId");

-- CreateIndex
CREATE INDEX "Submission_courseItemId_idx" ON "Submission"("courseItemId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_enrollmentId_courseItemId_number_key" ON "Submission"("enrollmentId", "courseItemId", "number");

-- CreateIndex
CREATE INDEX "SubmissionFile_fileHash_idx" ON "SubmissionFile"("fileHash");

-- CreateIndex
CREATE UNIQUE INDEX "Course_slug_key" ON "Course"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Course_code_key" ON "Course"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Course_currentVersionId_key" ON "Course"("currentVersionId");

-- CreateIndex
CREATE INDEX "CourseAuthor_accountId_idx" ON "CourseAuthor"("accountId");

-- CreateIndex
CREATE INDEX "TextRevision_courseId_itemKey_language_savedAt_idx" ON "TextRevision"("courseId", "itemKey", "language", "savedAt");

-- CreateIndex
CREATE INDEX "DraftMedia_assetId_idx" ON "DraftMedia"("assetId");

-- CreateIndex
CREATE INDEX "CourseOutcome_competencyId_level_idx" ON "CourseOutcome"("competencyId", "level");

-- CreateIndex
CREATE UNIQUE INDEX "CourseVersion_courseId_version_key" ON "CourseVersion"("courseId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Module_versionId_position_key" ON "Module"("versionId", "position");

-- CreateIndex
CREATE INDEX "CourseItem_key_idx" ON "CourseItem"("key");

-- CreateIndex
CREATE INDEX "CourseItem_quizVersionId_idx" ON "CourseItem"("quizVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "CourseItem_moduleId_position_key" ON "CourseItem"("moduleId", "position");

-- CreateIndex
CREATE INDEX "LessonFile_fileHash_idx" ON "LessonFile"("fileHash");

-- CreateIndex
CREATE INDEX "LessonFile_assetId_idx" ON "LessonFile"("assetId");

-- CreateIndex
CREATE UNIQUE INDEX "AwardRule_courseId_key" ON "AwardRule"("courseId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_number_key" ON "Certificate"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_code_key" ON "Certificate"("code");

-- CreateIndex
CREATE INDEX "Certificate_enrollmentId_idx" ON "Certificate"("enrollmentId");

-- CreateIndex
CREATE INDEX "Certificate_fileHash_idx" ON "Certificate"("fileHash");

-- CreateIndex
CREATE INDEX "Certificate_awardRuleId_idx" ON "Certificate"("awardRuleId");

-- CreateIndex
CREATE UNIQUE INDEX "Certificate_employeeId_awardRuleId_period_revision_key" ON "Certificate"("employeeId", "awardRuleId", "period", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "Framework_code_key" ON "Framework"("code");

-- CreateIndex
CREATE UNIQUE INDEX "FrameworkVersion_frameworkId_version_key" ON "FrameworkVersion"("frameworkId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "EvidenceRule_frameworkId_validFrom_createdAt_key" ON "EvidenceRule"("frameworkId", "validFrom", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Competency_frameworkId_code_key" ON "Competency"("frameworkId", "code");

-- CreateIndex
CREATE INDEX "StandardEntry_positionId_idx" ON "StandardEntry"("positionId");

-- CreateIndex
CREATE INDEX "StandardEntry_competencyId_idx" ON "StandardEntry"("competencyId");

-- CreateIndex
CREATE INDEX "PositionStandard_competencyId_idx" ON "PositionStandard"("competencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_reversesId_key" ON "Evidence"("reversesId");

-- CreateIndex
CREATE INDEX "Evidence_employeeId_competencyId_takenOn_idx" ON "Evidence"("employeeId", "competencyId", "takenOn");

-- CreateIndex
CREATE INDEX "Evidence_enrollmentId_idx" ON "Evidence"("enrollmentId");

-- CreateIndex
CREATE INDEX "EvidenceFile_fileHash_idx" ON "EvidenceFile"("fileHash");

-- CreateIndex
CREATE INDEX "LevelProposal_employeeId_status_idx" ON "LevelProposal"("employeeId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "LevelProposal_enrollmentId_competencyId_key" ON "LevelProposal"("enrollmentId", "competencyId");

-- CreateIndex
CREATE INDEX "AssessmentRequest_employeeId_idx" ON "AssessmentRequest"("employeeId");

-- CreateIndex
CREATE INDEX "AssessmentRequest_competencyId_idx" ON "AssessmentRequest"("competencyId");

-- CreateIndex
CREATE INDEX "UnitGapDelta_effectiveOn_idx" ON "UnitGapDelta"("effectiveOn");

-- CreateIndex
CREATE INDEX "Enrollment_employeeId_idx" ON "Enrollment"("employeeId");

-- CreateIndex
CREATE INDEX "Enrollment_offeringId_status_idx" ON "Enrollment"("offeringId", "status");

-- CreateIndex
CREATE INDEX "SeatTime_meetingId_idx" ON "SeatTime"("meetingId");

-- CreateIndex
CREATE INDEX "SeatTime_employeeId_startsAt_idx" ON "SeatTime"("employeeId", "startsAt");

-- CreateIndex
CREATE INDEX "EnrollmentItem_courseItemId_idx" ON "EnrollmentItem"("courseItemId");

-- CreateIndex
CREATE INDEX "VersionChoice_versionId_idx" ON "VersionChoice"("versionId");

-- CreateIndex
CREATE INDEX "SurveyResponse_courseItemId_idx" ON "SurveyResponse"("courseItemId");

-- CreateIndex
CREATE INDEX "TaskFile_fileHash_idx" ON "TaskFile"("fileHash");

-- CreateIndex
CREATE INDEX "TaskFile_expiresAt_idx" ON "TaskFile"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "DevelopmentForm_code_key" ON "DevelopmentForm"("code");

-- CreateIndex
CREATE UNIQUE INDEX "HoursEntry_reversesId_key" ON "HoursEntry"("reversesId");

-- CreateIndex
CREATE INDEX "HoursEntry_employeeId_year_idx" ON "HoursEntry"("employeeId", "year");

-- CreateIndex
CREATE INDEX "HoursEntry_year_idx" ON "HoursEntry"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_employeeId_key" ON "Account"("employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeCode_codeHash_key" ON "OneTimeCode"("codeHash");

-- CreateIndex
CREATE INDEX "OneTimeCode_accountId_idx" ON "OneTimeCode"("accountId");

-- CreateIndex
CREATE INDEX "RoleGrant_accountId_idx" ON "RoleGrant"("accountId");

-- CreateIndex
CREATE INDEX "RoleGrant_unitId_idx" ON "RoleGrant"("unitId");

-- CreateIndex
CREATE INDEX "LessonProgress_courseItemId_idx" ON "LessonProgress"("courseItemId");

-- CreateIndex
CREATE UNIQUE INDEX "MediaAsset_name_key" ON "MediaAsset"("name");

-- CreateIndex
CREATE INDEX "MediaAsset_fileHash_idx" ON "MediaAsset"("fileHash");

-- CreateIndex
CREATE INDEX "MediaAsset_videoId_idx" ON "MediaAsset"("videoId");

-- CreateIndex
CREATE INDEX "MediaVariant_fileHash_idx" ON "MediaVariant"("fileHash");

-- CreateIndex
CREATE INDEX "Notification_accountId_createdAt_idx" ON "Notification"("accountId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_eventId_accountId_kind_key" ON "Notification"("eventId", "accountId", "kind");

-- CreateIndex
CREATE INDEX "Mail_createdAt_idx" ON "Mail"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_eventId_recipient_kind_key" ON "Mail"("eventId", "recipient", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Unit_code_key" ON "Unit"("code");

-- CreateIndex
CREATE INDEX "Unit_parentId_idx" ON "Unit"("parentId");

-- CreateIndex
CREATE INDEX "UnitAncestor_unitId_idx" ON "UnitAncestor"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "Position_code_key" ON "Position"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Employee_number_key" ON "Employee"("number");

-- CreateIndex
CREATE INDEX "Employee_unitId_idx" ON "Employee"("unitId");

-- CreateIndex
CREATE INDEX "Employee_positionId_idx" ON "Employee"("positionId");

-- CreateIndex
CREATE INDEX "Employee_supervisorId_idx" ON "Employee"("supervisorId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_employeeId_validFrom_key" ON "Assignment"("employeeId", "validFrom");

-- CreateIndex
CREATE INDEX "TrainingRequirement_courseId_idx" ON "TrainingRequirement"("courseId");

-- CreateIndex
CREATE INDEX "TrainingAssignment_employeeId_idx" ON "TrainingAssignment"("employeeId");

-- CreateIndex
CREATE INDEX "TrainingAssignment_dueOn_idx" ON "TrainingAssignment"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "TrainingAssignment_requirementId_employeeId_turn_key" ON "TrainingAssignment"("requirementId", "employeeId", "turn");

-- CreateIndex
CREATE INDEX "Event_subjectType_subjectId_id_idx" ON "Event"("subjectType", "subjectId", "id");

-- CreateIndex
CREATE INDEX "Event_type_id_idx" ON "Event"("type", "id");

-- CreateIndex
CREATE INDEX "Task_kind_createdAt_idx" ON "Task"("kind", "createdAt");

-- CreateIndex
CREATE INDEX "QuestionCategory_parentId_idx" ON "QuestionCategory"("parentId");

-- CreateIndex
CREATE INDEX "QuestionCategoryKeeper_accountId_idx" ON "QuestionCategoryKeeper"("accountId");

-- CreateIndex
CREATE INDEX "Question_categoryId_state_idx" ON "Question"("categoryId", "state");

-- CreateIndex
CREATE INDEX "Question_competencyId_idx" ON "Question"("competencyId");

-- CreateIndex
CREATE INDEX "Question_savedAt_id_idx" ON "Question"("savedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "QuestionVersion_questionId_number_key" ON "QuestionVersion"("questionId", "number");

-- CreateIndex
CREATE INDEX "QuestionMedia_assetId_idx" ON "QuestionMedia"("assetId");

-- CreateIndex
CREATE UNIQUE INDEX "QuizVersion_quizId_version_key" ON "QuizVersion"("quizId", "version");

-- CreateIndex
CREATE INDEX "QuizQuestion_questionVersionId_idx" ON "QuizQuestion"("questionVersionId");

-- CreateIndex
CREATE UNIQUE INDEX "QuizQuestion_quizVersionId_position_key" ON "QuizQuestion"("quizVersionId", "position");

-- CreateIndex
CREATE INDEX "KeyCorrection_quizQuestionId_idx" ON "KeyCorrection"("quizQuestionId");

-- CreateIndex
CREATE UNIQUE INDEX "KeyCorrection_quizVersionId_number_key" ON "KeyCorrection"("quizVersionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_ownerId_page_name_key" ON "SavedView"("ownerId", "page", "name");

-- CreateIndex
CREATE INDEX "ExportFile_fileHash_idx" ON "ExportFile"("fileHash");

-- CreateIndex
CREATE INDEX "ExportFile_expiresAt_idx" ON "ExportFile"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Offering_code_key" ON "Offering"("code");

-- CreateIndex
CREATE INDEX "Offering_courseVersionId_idx" ON "Offering"("courseVersionId");

-- CreateIndex
CREATE INDEX "Offering_seriesId_idx" ON "Offering"("seriesId");

-- CreateIndex
CREATE INDEX "Offering_organiserId_idx" ON "Offering"("organiserId");

-- CreateIndex
CREATE INDEX "Offering_copiedFromId_idx" ON "Offering"("copiedFromId");

-- CreateIndex
CREATE INDEX "OfferingQuota_unitId_idx" ON "OfferingQuota"("unitId");

-- CreateIndex
CREATE INDEX "OfferingMaterial_assetId_idx" ON "OfferingMaterial"("assetId");

-- CreateIndex
CREATE INDEX "OfferingChange_offeringId_changedAt_idx" ON "OfferingChange"("offeringId", "changedAt");

-- CreateIndex
CREATE INDEX "Meeting_offeringId_startsAt_idx" ON "Meeting"("offeringId", "startsAt");

-- CreateIndex
CREATE INDEX "Meeting_startsAt_idx" ON "Meeting"("startsAt");

-- CreateIndex
CREATE INDEX "Meeting_roomId_idx" ON "Meeting"("roomId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_id_startsAt_endsAt_key" ON "Meeting"("id", "startsAt", "endsAt");

-- CreateIndex
CREATE INDEX "MeetingTrainer_trainerId_idx" ON "MeetingTrainer"("trainerId");

-- CreateIndex
CREATE UNIQUE INDEX "Room_venueId_name_key" ON "Room"("venueId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Trainer_employeeId_key" ON "Trainer"("employeeId");

-- CreateIndex
CREATE INDEX "Trainer_partnerId_idx" ON "Trainer"("partnerId");

-- CreateIndex
CREATE UNIQUE INDEX "Partner_name_key" ON "Partner"("name");

-- CreateIndex
CREATE INDEX "PartnerCourse_partnerId_idx" ON "PartnerCourse"("partnerId");

-- CreateIndex
CREATE INDEX "CourseInterest_employeeId_idx" ON "CourseInterest"("employeeId");

-- CreateIndex
CREATE INDEX "CourseInterest_offeringId_idx" ON "CourseInterest"("offeringId");

-- CreateIndex
CREATE UNIQUE INDEX "Setting_key_validFrom_createdAt_key" ON "Setting"("key", "validFrom", "createdAt");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_courseItemId_fkey" FOREIGN KEY ("courseItemId") REFERENCES "CourseItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_quizVersionId_fkey" FOREIGN KEY ("quizVersionId") REFERENCES "QuizVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptAnswer" ADD CONSTRAINT "AttemptAnswer_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptAnswer" ADD CONSTRAINT "AttemptAnswer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "QuizQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptCheck" ADD CONSTRAINT "AttemptCheck_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptCheck" ADD CONSTRAINT "AttemptCheck_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "QuizQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptFile" ADD CONSTRAINT "AttemptFile_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptFile" ADD CONSTRAINT "AttemptFile_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "QuizQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttemptFile" ADD CONSTRAINT "AttemptFile_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerMark" ADD CONSTRAINT "AnswerMark_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerMark" ADD CONSTRAINT "AnswerMark_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "QuizQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "QuizQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_courseItemId_fkey" FOREIGN KEY ("courseItemId") REFERENCES "CourseItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionFile" ADD CONSTRAINT "SubmissionFile_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionFile" ADD CONSTRAINT "SubmissionFile_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Course" ADD CONSTRAINT "Course_formId_fkey" FOREIGN KEY ("formId") REFERENCES "DevelopmentForm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Course" ADD CONSTRAINT "Course_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "CourseVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseAuthor" ADD CONSTRAINT "CourseAuthor_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseAuthor" ADD CONSTRAINT "CourseAuthor_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseDraft" ADD CONSTRAINT "CourseDraft_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftText" ADD CONSTRAINT "DraftText_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "CourseDraft"("courseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftMedia" ADD CONSTRAINT "DraftMedia_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "CourseDraft"("courseId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DraftMedia" ADD CONSTRAINT "DraftMedia_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "MediaAsset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseOutcome" ADD CONSTRAINT "CourseOutcome_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseOutcome" ADD CONSTRAINT "CourseOutcome_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoursePrerequisite" ADD CONSTRAINT "CoursePrerequisite_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoursePrerequisite" ADD CONSTRAINT "CoursePrerequisite_requiredId_fkey" FOREIGN KEY ("requiredId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseVersion" ADD CONSTRAINT "CourseVersion_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Module" ADD CONSTRAINT "Module_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CourseVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseItem" ADD CONSTRAINT "CourseItem_moduleId_fkey" FOREIGN KEY ("moduleId") REFERENCES "Module"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseItem" ADD CONSTRAINT "CourseItem_quizVersionId_fkey" FOREIGN KEY ("quizVersionId") REFERENCES "QuizVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonFile" ADD CONSTRAINT "LessonFile_courseItemId_fkey" FOREIGN KEY ("courseItemId") REFERENCES "CourseItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonFile" ADD CONSTRAINT "LessonFile_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonFile" ADD CONSTRAINT "LessonFile_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "MediaAsset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AwardRule" ADD CONSTRAINT "AwardRule_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_awardRuleId_fkey" FOREIGN KEY ("awardRuleId") REFERENCES "AwardRule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkVersion" ADD CONSTRAINT "FrameworkVersion_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceRule" ADD CONSTRAINT "EvidenceRule_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Competency" ADD CONSTRAINT "Competency_frameworkId_fkey" FOREIGN KEY ("frameworkId") REFERENCES "Framework"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Competency" ADD CONSTRAINT "Competency_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Competency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyLevel" ADD CONSTRAINT "CompetencyLevel_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CompetencyMeaning" ADD CONSTRAINT "CompetencyMeaning_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandardEntry" ADD CONSTRAINT "StandardEntry_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StandardEntry" ADD CONSTRAINT "StandardEntry_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionStandard" ADD CONSTRAINT "PositionStandard_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionStandard" ADD CONSTRAINT "PositionStandard_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PositionStandard" ADD CONSTRAINT "PositionStandard_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "StandardEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "Evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceFile" ADD CONSTRAINT "EvidenceFile_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceFile" ADD CONSTRAINT "EvidenceFile_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HeldLevel" ADD CONSTRAINT "HeldLevel_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HeldLevel" ADD CONSTRAINT "HeldLevel_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HeldLevel" ADD CONSTRAINT "HeldLevel_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LevelProposal" ADD CONSTRAINT "LevelProposal_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LevelProposal" ADD CONSTRAINT "LevelProposal_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LevelProposal" ADD CONSTRAINT "LevelProposal_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentRequest" ADD CONSTRAINT "AssessmentRequest_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentRequest" ADD CONSTRAINT "AssessmentRequest_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitGap" ADD CONSTRAINT "UnitGap_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitGap" ADD CONSTRAINT "UnitGap_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitGapDelta" ADD CONSTRAINT "UnitGapDelta_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitGapDelta" ADD CONSTRAINT "UnitGapDelta_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrollment" ADD CONSTRAINT "Enrollment_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatTime" ADD CONSTRAINT "SeatTime_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatTime" ADD CONSTRAINT "SeatTime_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatTime" ADD CONSTRAINT "SeatTime_meetingId_startsAt_endsAt_fkey" FOREIGN KEY ("meetingId", "startsAt", "endsAt") REFERENCES "Meeting"("id", "startsAt", "endsAt") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnrollmentItem" ADD CONSTRAINT "EnrollmentItem_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EnrollmentItem" ADD CONSTRAINT "EnrollmentItem_courseItemId_fkey" FOREIGN KEY ("courseItemId") REFERENCES "CourseItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionChoice" ADD CONSTRAINT "VersionChoice_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VersionChoice" ADD CONSTRAINT "VersionChoice_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CourseVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SurveyResponse" ADD CONSTRAINT "SurveyResponse_courseItemId_fkey" FOREIGN KEY ("courseItemId") REFERENCES "CourseItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskFile" ADD CONSTRAINT "TaskFile_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HoursEntry" ADD CONSTRAINT "HoursEntry_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HoursEntry" ADD CONSTRAINT "HoursEntry_formId_fkey" FOREIGN KEY ("formId") REFERENCES "DevelopmentForm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HoursEntry" ADD CONSTRAINT "HoursEntry_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HoursEntry" ADD CONSTRAINT "HoursEntry_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "HoursEntry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OneTimeCode" ADD CONSTRAINT "OneTimeCode_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_grantedById_fkey" FOREIGN KEY ("grantedById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonProgress" ADD CONSTRAINT "LessonProgress_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LessonProgress" ADD CONSTRAINT "LessonProgress_courseItemId_fkey" FOREIGN KEY ("courseItemId") REFERENCES "CourseItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaAsset" ADD CONSTRAINT "MediaAsset_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaAsset" ADD CONSTRAINT "MediaAsset_videoId_fkey" FOREIGN KEY ("videoId") REFERENCES "MediaAsset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaVariant" ADD CONSTRAINT "MediaVariant_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "MediaAsset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MediaVariant" ADD CONSTRAINT "MediaVariant_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitAncestor" ADD CONSTRAINT "UnitAncestor_ancestorId_fkey" FOREIGN KEY ("ancestorId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitAncestor" ADD CONSTRAINT "UnitAncestor_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_supervisorId_fkey" FOREIGN KEY ("supervisorId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingRequirement" ADD CONSTRAINT "TrainingRequirement_positionId_fkey" FOREIGN KEY ("positionId") REFERENCES "Position"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingRequirement" ADD CONSTRAINT "TrainingRequirement_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingAssignment" ADD CONSTRAINT "TrainingAssignment_requirementId_fkey" FOREIGN KEY ("requirementId") REFERENCES "TrainingRequirement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingAssignment" ADD CONSTRAINT "TrainingAssignment_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingAssignment" ADD CONSTRAINT "TrainingAssignment_enrollmentId_fkey" FOREIGN KEY ("enrollmentId") REFERENCES "Enrollment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outbox" ADD CONSTRAINT "Outbox_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionCategory" ADD CONSTRAINT "QuestionCategory_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "QuestionCategory"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionCategoryKeeper" ADD CONSTRAINT "QuestionCategoryKeeper_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "QuestionCategory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionCategoryKeeper" ADD CONSTRAINT "QuestionCategoryKeeper_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "QuestionCategory"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionVersion" ADD CONSTRAINT "QuestionVersion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionMedia" ADD CONSTRAINT "QuestionMedia_questionVersionId_fkey" FOREIGN KEY ("questionVersionId") REFERENCES "QuestionVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionMedia" ADD CONSTRAINT "QuestionMedia_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "MediaAsset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizVersion" ADD CONSTRAINT "QuizVersion_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizQuestion" ADD CONSTRAINT "QuizQuestion_quizVersionId_fkey" FOREIGN KEY ("quizVersionId") REFERENCES "QuizVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizQuestion" ADD CONSTRAINT "QuizQuestion_competencyId_fkey" FOREIGN KEY ("competencyId") REFERENCES "Competency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizQuestion" ADD CONSTRAINT "QuizQuestion_questionVersionId_fkey" FOREIGN KEY ("questionVersionId") REFERENCES "QuestionVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyCorrection" ADD CONSTRAINT "KeyCorrection_quizQuestionId_fkey" FOREIGN KEY ("quizQuestionId") REFERENCES "QuizQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExportFile" ADD CONSTRAINT "ExportFile_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_courseVersionId_fkey" FOREIGN KEY ("courseVersionId") REFERENCES "CourseVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_organiserId_fkey" FOREIGN KEY ("organiserId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_copiedFromId_fkey" FOREIGN KEY ("copiedFromId") REFERENCES "Offering"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "OfferingQuota" ADD CONSTRAINT "OfferingQuota_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingQuota" ADD CONSTRAINT "OfferingQuota_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "Unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingMaterial" ADD CONSTRAINT "OfferingMaterial_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingMaterial" ADD CONSTRAINT "OfferingMaterial_assetId_fkey" FOREIGN KEY ("assetId") REFERENCES "MediaAsset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferingChange" ADD CONSTRAINT "OfferingChange_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "Room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTrainer" ADD CONSTRAINT "MeetingTrainer_meetingId_startsAt_endsAt_fkey" FOREIGN KEY ("meetingId", "startsAt", "endsAt") REFERENCES "Meeting"("id", "startsAt", "endsAt") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingTrainer" ADD CONSTRAINT "MeetingTrainer_trainerId_fkey" FOREIGN KEY ("trainerId") REFERENCES "Trainer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Room" ADD CONSTRAINT "Room_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trainer" ADD CONSTRAINT "Trainer_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Trainer" ADD CONSTRAINT "Trainer_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerCourse" ADD CONSTRAINT "PartnerCourse_partnerId_fkey" FOREIGN KEY ("partnerId") REFERENCES "Partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseInterest" ADD CONSTRAINT "CourseInterest_courseId_fkey" FOREIGN KEY ("courseId") REFERENCES "Course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseInterest" ADD CONSTRAINT "CourseInterest_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CourseInterest" ADD CONSTRAINT "CourseInterest_offeringId_fkey" FOREIGN KEY ("offeringId") REFERENCES "Offering"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma's schema language cannot say: the promises the database keeps itself.

-- One live enrollment per person and offering. A completed one is done: a renewal is the next.
CREATE UNIQUE INDEX "Enrollment_one_live" ON "Enrollment" ("offeringId", "employeeId")
  WHERE status IN ('requested', 'approved', 'waitlisted', 'offered', 'enrolled', 'in_progress');

-- One open attempt per enrollment and quiz, however many windows press "start".
CREATE UNIQUE INDEX "Attempt_one_open" ON "Attempt" ("enrollmentId", "courseItemId")
  WHERE "submittedAt" IS NULL;

-- A person holds one level of a competency on any day.
-- By one hash of the pair, not by the two ids: ids made together share their first half, by which GiST cannot tell
-- where to put them, and a planner that sees the columns here reads by this slow index instead of the B-tree.
-- Two pairs of equal hash (one chance in 2^64) would at worst be refused on common days.
ALTER TABLE "HeldLevel" ADD CONSTRAINT "HeldLevel_no_overlap" EXCLUDE USING gist (
  uuid_hash_extended("employeeId", uuid_hash_extended("competencyId", 0)) WITH =,
  daterange("validFrom", "validUntil", '[]') WITH &&
);

-- A position requires one level of a competency on any day. Few rows, changed rarely: the two ids may stand alone.
ALTER TABLE "PositionStandard" ADD CONSTRAINT "PositionStandard_no_overlap" EXCLUDE USING gist (
  "positionId" WITH =, "competencyId" WITH =, daterange("validFrom", "validUntil", '[]') WITH &&
);

-- One draft and one version in force of each framework.
CREATE UNIQUE INDEX "FrameworkVersion_one_draft" ON "FrameworkVersion" ("frameworkId") WHERE status = 'draft';
CREATE UNIQUE INDEX "FrameworkVersion_one_published" ON "FrameworkVersion" ("frameworkId") WHERE status = 'published';

-- The same assessment is taken in once; a course proves a level once per enrollment, and once more when the supervisor
-- has confirmed a higher one.
CREATE UNIQUE INDEX "Evidence_import_key" ON "Evidence" ("employeeId", "takenOn", "competencyId", source, revision)
  WHERE source <> 'course' AND "recordedById" IS NULL AND "reversesId" IS NULL;
CREATE UNIQUE INDEX "Evidence_enrollment_key" ON "Evidence" ("enrollmentId", "competencyId", (assessor = ''))
  WHERE source = 'course' AND "reversesId" IS NULL;

-- A learning event counts once: by its certificate number, by who, what and when, by its enrollment.
CREATE UNIQUE INDEX "HoursEntry_certificate_key" ON "HoursEntry" ("certificateNumber", revision)
  WHERE "certificateNumber" IS NOT NULL AND source = 'import' AND "reversesId" IS NULL;
CREATE UNIQUE INDEX "HoursEntry_import_key"
  ON "HoursEntry" ("employeeId", "formId", title, "startsOn", "endsOn", revision)
  WHERE source = 'import' AND "reversesId" IS NULL;
CREATE UNIQUE INDEX "HoursEntry_enrollment_key" ON "HoursEntry" ("enrollmentId")
  WHERE source = 'enrollment' AND "reversesId" IS NULL;

-- One open request for an assessment per person and competency.
CREATE UNIQUE INDEX "AssessmentRequest_one_open" ON "AssessmentRequest" ("employeeId", "competencyId")
  WHERE "closedAt" IS NULL;

-- One submission of an assignment waits to be marked; the next is handed in once it was returned.
CREATE UNIQUE INDEX "Submission_one_waiting" ON "Submission" ("enrollmentId", "courseItemId")
  WHERE result IS NULL;

-- Nobody marks an answer twice; it is moderated once.
CREATE UNIQUE INDEX "AnswerMark_one_each" ON "AnswerMark" ("attemptId", "questionId", "markedById")
  WHERE round = 'marking';
CREATE UNIQUE INDEX "AnswerMark_one_moderation" ON "AnswerMark" ("attemptId", "questionId")
  WHERE round = 'moderation';
CREATE UNIQUE INDEX "Appeal_one_open" ON "Appeal" ("attemptId", "questionId") WHERE decision IS NULL;

-- The answers that wait for a marker are found without reading those that do not.
CREATE INDEX "Attempt_awaiting_first" ON "Attempt" ("submittedAt") WHERE awaiting > 0;

ALTER TABLE "Submission" ADD CONSTRAINT "Submission_marked" CHECK ((result IS NULL) = ("markedAt" IS NULL));
ALTER TABLE "CourseItem" ADD CONSTRAINT "CourseItem_minimum" CHECK ("minimumMinutes" BETWEEN 1 AND 600);
ALTER TABLE "MediaAsset" ADD CONSTRAINT "MediaAsset_captions" CHECK ("videoId" IS NULL OR kind = 'captions');

ALTER TABLE "Account" ADD CONSTRAINT "Account_email_lower" CHECK (email = lower(email));
ALTER TABLE "Unit" ADD CONSTRAINT "Unit_not_own_parent" CHECK ("parentId" <> id);
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_not_own_supervisor" CHECK ("supervisorId" <> id);
ALTER TABLE "CompetencyLevel" ADD CONSTRAINT "CompetencyLevel_range" CHECK (level BETWEEN 1 AND 7);
ALTER TABLE "PositionStandard" ADD CONSTRAINT "PositionStandard_range" CHECK (level BETWEEN 1 AND 7);
ALTER TABLE "StandardEntry" ADD CONSTRAINT "StandardEntry_range" CHECK (level BETWEEN 0 AND 7);
ALTER TABLE "StandardEntry" ADD CONSTRAINT "StandardEntry_one_scope"
  CHECK (num_nonnulls("positionId", family, "positionLevel") = 1);
ALTER TABLE "TrainingRequirement" ADD CONSTRAINT "TrainingRequirement_one_scope"
  CHECK (num_nonnulls("positionId", family, "positionLevel") = 1);
ALTER TABLE "TrainingRequirement" ADD CONSTRAINT "TrainingRequirement_days"
  CHECK ("dueDays" >= 0 AND "aheadDays" >= 0 AND "everyMonths" > 0);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_weight" CHECK (weight BETWEEN 1 AND 1000);
ALTER TABLE "Competency" ADD CONSTRAINT "Competency_not_own_parent" CHECK ("parentId" <> id);
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_range" CHECK (level BETWEEN 1 AND 7);
ALTER TABLE "HeldLevel" ADD CONSTRAINT "HeldLevel_range" CHECK (level BETWEEN 1 AND 7);
ALTER TABLE "HoursEntry" ADD CONSTRAINT "HoursEntry_dates" CHECK ("startsOn" <= "endsOn");
ALTER TABLE "QuizVersion" ADD CONSTRAINT "QuizVersion_pass_mark" CHECK ("passMark" BETWEEN 0 AND 10000);
ALTER TABLE "QuizVersion" ADD CONSTRAINT "QuizVersion_page" CHECK ("questionsPerPage" > 0);
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_capacity" CHECK (capacity > 0);
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_minimum" CHECK (minimum > 0 AND (capacity IS NULL OR minimum <= capacity));
-- What takes place somewhere says in which zone, and takes people from one day to another; what has no dates is never
-- planned or cancelled.
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_dated" CHECK (
  CASE kind WHEN 'dated' THEN zone IS NOT NULL AND coalesce("closesAt" >= "opensAt", true) ELSE status = 'open' END
);
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_cancelled" CHECK ((status = 'cancelled') = ("cancelledAt" IS NOT NULL));
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_cost" CHECK (cost >= 0 AND (cost IS NULL) = (currency IS NULL));
ALTER TABLE "OfferingQuota" ADD CONSTRAINT "OfferingQuota_seats" CHECK (seats > 0);
ALTER TABLE "Room" ADD CONSTRAINT "Room_capacity" CHECK (capacity > 0);
ALTER TABLE "Partner" ADD CONSTRAINT "Partner_agreement" CHECK ("agreementUntil" >= "agreementFrom");
ALTER TABLE "PartnerCourse" ADD CONSTRAINT "PartnerCourse_cost" CHECK (
  cost >= 0 AND minutes > 0 AND (cost IS NULL) = (currency IS NULL)
);

-- A meeting ends after it begins, within a day: longer ones are several meetings.
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_times" CHECK (
  "endsAt" > "startsAt" AND "endsAt" <= "startsAt" + interval '24 hours'
);

-- No room, no trainer and no participant is needed in two places at once. Checked at the end of a statement, or of a
-- transaction that says so: moving several meetings may cross times that are free in the end.
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_room_free" EXCLUDE USING gist (
  "roomId" WITH =, tstzrange("startsAt", "endsAt") WITH &&
) WHERE ("roomId" IS NOT NULL AND "cancelledAt" IS NULL) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "MeetingTrainer" ADD CONSTRAINT "MeetingTrainer_free" EXCLUDE USING gist (
  "trainerId" WITH =, tstzrange("startsAt", "endsAt") WITH &&
) DEFERRABLE INITIALLY IMMEDIATE;
-- By the hash, for the reason given at "HeldLevel".
ALTER TABLE "SeatTime" ADD CONSTRAINT "SeatTime_free" EXCLUDE USING gist (
  uuid_hash_extended("employeeId", 0) WITH =, tstzrange("startsAt", "endsAt") WITH &&
) DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "CourseItem" ADD CONSTRAINT "CourseItem_quiz" CHECK ((kind = 'quiz') = ("quizVersionId" IS NOT NULL));
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_graded" CHECK ((score IS NULL) = (passed IS NULL));
-- While an answer waits for its marker, nothing is passed or failed yet.
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_awaiting" CHECK (awaiting >= 0 AND (awaiting = 0 OR score IS NULL));
ALTER TABLE "QuizVersion" ADD CONSTRAINT "QuizVersion_times" CHECK ("opensAt" < "closesAt");
ALTER TABLE "QuizVersion" ADD CONSTRAINT "QuizVersion_costs"
  CHECK (penalty BETWEEN 0 AND 10000 AND "tryPenalty" BETWEEN 0 AND 10000 AND tries BETWEEN 1 AND 10);
ALTER TABLE "QuizVersion" ADD CONSTRAINT "QuizVersion_markers" CHECK (markers IN (1, 2));
ALTER TABLE "QuestionCategory" ADD CONSTRAINT "QuestionCategory_not_own_parent" CHECK ("parentId" <> id);
ALTER TABLE "Question" ADD CONSTRAINT "Question_difficulty" CHECK (difficulty BETWEEN 1 AND 5);
ALTER TABLE "Question" ADD CONSTRAINT "Question_level" CHECK (level BETWEEN 1 AND 7);
ALTER TABLE "Question" ADD CONSTRAINT "Question_approved" CHECK (approved <= version);
ALTER TABLE "AttemptCheck" ADD CONSTRAINT "AttemptCheck_share" CHECK (share BETWEEN 0 AND 10000 AND try > 0);
ALTER TABLE "AnswerMark" ADD CONSTRAINT "AnswerMark_points" CHECK (points >= 0);
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decided" CHECK ((decision IS NULL) = ("decidedAt" IS NULL));
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_one_scope"
  CHECK (num_nonnulls("employeeId", "unitId", "offeringId") <= 1);
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_values"
  CHECK ("timePercent" BETWEEN 100 AND 1000 AND "extraTries" BETWEEN 0 AND 100 AND "opensAt" < "closesAt");
-- What the sweep looks for every minute: certificates that were numbered and not finished.
CREATE INDEX "Certificate_pending" ON "Certificate" ("createdAt")
  WHERE "readyAt" IS NULL AND "revokedAt" IS NULL;
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_ready" CHECK (("fileHash" IS NULL) = ("readyAt" IS NULL));
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_revoked"
  CHECK (("revokedAt" IS NULL) = ("revokedReason" IS NULL));

-- What has happened is never rewritten.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: correct it with a new row', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Evidence_append_only" BEFORE UPDATE OR DELETE ON "Evidence"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "StandardEntry_append_only" BEFORE UPDATE OR DELETE ON "StandardEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CompetencyMeaning_append_only" BEFORE UPDATE OR DELETE ON "CompetencyMeaning"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EvidenceRule_append_only" BEFORE UPDATE OR DELETE ON "EvidenceRule"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "OfferingChange_append_only" BEFORE UPDATE OR DELETE ON "OfferingChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "HoursEntry_append_only" BEFORE UPDATE OR DELETE ON "HoursEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AttemptAnswer_append_only" BEFORE UPDATE OR DELETE ON "AttemptAnswer"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AttemptCheck_append_only" BEFORE UPDATE OR DELETE ON "AttemptCheck"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AnswerMark_append_only" BEFORE UPDATE OR DELETE ON "AnswerMark"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "KeyCorrection_append_only" BEFORE UPDATE OR DELETE ON "KeyCorrection"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "QuestionVersion_append_only" BEFORE UPDATE OR DELETE ON "QuestionVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was published is what people learned and were certified for.
CREATE TRIGGER "CourseVersion_append_only" BEFORE UPDATE OR DELETE ON "CourseVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Module_append_only" BEFORE UPDATE OR DELETE ON "Module"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CourseItem_append_only" BEFORE UPDATE OR DELETE ON "CourseItem"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "LessonFile_append_only" BEFORE UPDATE OR DELETE ON "LessonFile"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Search: Indonesian stems, English words and forgiven typing errors.
CREATE INDEX "Course_search" ON "Course" USING gin (
  (to_tsvector('indonesian', (title->>'id') || ' ' || (summary->>'id') || ' ' || provider)
   || to_tsvector('english', (title->>'en') || ' ' || (summary->>'en')))
);
CREATE INDEX "Course_title_trigram" ON "Course"
  USING gin ((lower((title->>'id') || ' ' || (title->>'en'))) gin_trgm_ops);
CREATE INDEX "Question_search" ON "Question" USING gin (
  (to_tsvector('indonesian', words) || to_tsvector('english', words))
);
CREATE INDEX "Question_words_trigram" ON "Question" USING gin (lower(words) gin_trgm_ops);
CREATE INDEX "Question_tags" ON "Question" USING gin (tags);
CREATE INDEX "Employee_name_trigram" ON "Employee" USING gin (lower(name) gin_trgm_ops);
