import type { BankCategory } from '#app/domain/questions/bank/category-tree.ts';
import { inLanguage, type Language } from '#app/platform/i18n.ts';
import { useLanguage } from '#app/ui/use-language.ts';

/** The categories as options, each with those that it is in. */
export function CategoryOptions({ categories }: { categories: BankCategory[] }) {
  const language = useLanguage();
  return (
    <>
      {categories.map((category) => (
        <option key={category.id} value={category.id}>
          {categoryPath(category, language)}
        </option>
      ))}
    </>
  );
}

export function categoryPath({ path }: Pick<BankCategory, 'path'>, language: Language): string {
  return path.map(({ name }) => inLanguage(name, language)).join(' › ');
}
