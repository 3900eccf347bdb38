import { useTranslation } from 'react-i18next';

import type {
  DocumentCompetency,
  DocumentLevel,
  FrameworkDocument,
} from '#app/domain/competency/framework-document.ts';
import { type TreeNode, treeOf } from '#app/domain/competency/framework-tree.ts';
import { inLanguage } from '#app/platform/i18n.ts';
import { useKindLabel } from '#app/ui/kind-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

/** The competencies of a framework, each opening to what it is and what its levels ask. */
export function CompetencyTree({ document }: { document: FrameworkDocument }) {
  return <Branches nodes={treeOf(document.competencies)} document={document} />;
}

type Branch = { document: FrameworkDocument };

function Branches({ nodes, document }: Branch & { nodes: TreeNode<DocumentCompetency>[] }) {
  return (
    <ul className="divide-y divide-line">
      {nodes.map((node) => (
        <li key={node.item.code} className="py-2">
          <details>
            <summary className="cursor-pointer marker:text-ink-soft">
              <Title competency={node.item} />
            </summary>
            <div className="mt-2 space-y-4 ps-4">
              <Content competency={node.item} document={document} />
            </div>
          </details>
          {node.children.length > 0 && (
            <div className="ms-3 border-s border-line ps-3">
              <Branches nodes={node.children} document={document} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Title({ competency }: { competency: DocumentCompetency }) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const kindLabel = useKindLabel();
  const { code, name, kind, affair, levels } = competency;
  const about = [code, kindLabel(kind), affair, levels.length === 0 && t('view.heading')];
  return (
    <>
      <span className="font-semibold">{inLanguage(name, language)}</span>
      <span className="ms-3 text-sm text-ink-soft">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Content({ competency, document }: Branch & { competency: DocumentCompetency }) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const description = inLanguage(competency.description, language);
  return (
    <>
      <p className="max-w-prose whitespace-pre-line text-ink-soft">
        {description || t('view.noDescription')}
      </p>
      {competency.levels.length > 0 && (
        <ol className="space-y-3">
          {competency.levels.map((level) => (
            <li key={level.level}>
              <Level level={level} document={document} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Level({ level, document }: Branch & { level: DocumentLevel }) {
  const { t } = useTranslation('frameworks');
  const language = useLanguage();
  const scale = document.levels[level.level - 1];
  const indicators =
    level.indicators[language].length > 0 ? level.indicators[language] : level.indicators.id;
  return (
    <>
      <p className="font-medium">
        {t('levelName', { level: level.level })}
        {scale && `: ${inLanguage(scale.name, language)}`}
      </p>
      <p className="max-w-prose whitespace-pre-line">{inLanguage(level.description, language)}</p>
      {indicators.length > 0 && (
        <ul
          className="mt-1 max-w-prose list-disc ps-5 text-sm text-ink-soft"
          aria-label={t('view.indicators')}
        >
          {indicators.map((indicator, at) => (
            <li key={at}>{indicator}</li>
          ))}
        </ul>
      )}
    </>
  );
}
