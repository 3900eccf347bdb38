/** Whether no draft, no version, no question of the bank and no batch refers to the asset `a`, nor a video whose captions it is. */
export const ASSET_UNUSED = `
  NOT EXISTS (SELECT 1 FROM "DraftMedia" use_d WHERE use_d."assetId" = a.id)
  AND NOT EXISTS (SELECT 1 FROM "LessonFile" use_l WHERE use_l."assetId" = a.id)
  AND NOT EXISTS (SELECT 1 FROM "QuestionMedia" use_q WHERE use_q."assetId" = a.id)
  AND NOT EXISTS (SELECT 1 FROM "OfferingMaterial" use_o WHERE use_o."assetId" = a.id)
  AND a."videoId" IS NULL`;

/** Expression: of how many questions of the bank a version shows the asset `a`. */
export const ASSET_QUESTIONS = `
  (SELECT count(DISTINCT use_n."questionId")::int
     FROM "QuestionMedia" use_q
     JOIN "QuestionVersion" use_n ON use_n.id = use_q."questionVersionId"
    WHERE use_q."assetId" = a.id)`;

/** Expression: in how many courses the asset `a` is used, in their drafts, in any of their versions or their batches. */
export const ASSET_COURSES = `
  (SELECT count(*)::int FROM (
     SELECT use_d."courseId" FROM "DraftMedia" use_d WHERE use_d."assetId" = a.id
      UNION
     SELECT use_v."courseId"
       FROM "LessonFile" use_l
       JOIN "CourseItem" use_i ON use_i.id = use_l."courseItemId"
       JOIN "Module" use_m ON use_m.id = use_i."moduleId"
       JOIN "CourseVersion" use_v ON use_v.id = use_m."versionId"
      WHERE use_l."assetId" = a.id
      UNION
     SELECT use_v."courseId"
       FROM "OfferingMaterial" use_o
       JOIN "Offering" use_f ON use_f.id = use_o."offeringId"
       JOIN "CourseVersion" use_v ON use_v.id = use_f."courseVersionId"
      WHERE use_o."assetId" = a.id) used)`;
