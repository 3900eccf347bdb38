import type { FieldMetadata, FormMetadata } from '@conform-to/react';
import { Form, type FormProps } from '@remix-run/react';
import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/forms.ts';

import { ErrorSummary } from './error-summary.tsx';

/** What a field shows of the data of a form. */
type Field = Pick<
  FieldMetadata<unknown> | FieldMetadata<string> | FieldMetadata<string | undefined>,
  'id' | 'name' | 'initialValue' | 'errors' | 'errorId' | 'descriptionId'
>;
type Common = { field: Field; label: ReactNode; help?: ReactNode };

/** Label above, control, help below, error beside the field; wired for screen readers. */
function FieldFrame({ field, label, help, children }: Common & { children: ReactNode }) {
  return (
    <div className="space-y-1.5">
      <label htmlFor={field.id} className="block text-sm font-semibold">
        {label}
      </label>
      {children}
      <HelpAndErrors field={field} help={help} />
    </div>
  );
}

function attributes(field: Field, help: ReactNode) {
  return {
    id: field.id,
    name: field.name,
    'aria-invalid': field.errors ? true : undefined,
    'aria-describedby': describedBy(field, help),
  };
}

function HelpAndErrors({ field, help }: Pick<Common, 'field' | 'help'>) {
  return (
    <>
      {help && (
        <p id={field.descriptionId} className="text-sm text-ink-soft">
          {help}
        </p>
      )}
      {field.errors && (
        <p id={field.errorId} className="text-sm font-medium text-bata">
          {field.errors.join(' ')}
        </p>
      )}
    </>
  );
}

/** Names what HelpAndErrors shows. */
function describedBy(field: Field, help: ReactNode): string | undefined {
  const described = [help && field.descriptionId, field.errors && field.errorId];
  return described.filter(Boolean).join(' ') || undefined;
}

export function TextField({
  field,
  label,
  help,
  ...rest
}: Common & InputHTMLAttributes<HTMLInputElement>) {
  const secret = rest.type === 'password' || rest.type === 'file';
  return (
    <FieldFrame field={field} label={label} help={help}>
      <input
        className="input"
        defaultValue={secret ? undefined : (field.initialValue as string | undefined)}
        {...attributes(field, help)}
        {...rest}
      />
    </FieldFrame>
  );
}

/** A whole number; phones offer digits. */
export function NumberField(props: Parameters<typeof TextField>[0]) {
  return <TextField {...props} type="number" inputMode="numeric" />;
}

export function TextAreaField({
  field,
  label,
  help,
  ...rest
}: Common & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <FieldFrame field={field} label={label} help={help}>
      <textarea
        className="input"
        rows={4}
        defaultValue={field.initialValue as string | undefined}
        {...attributes(field, help)}
        {...rest}
      />
    </FieldFrame>
  );
}

export function SelectField({
  field,
  label,
  help,
  children,
  ...rest
}: Common & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <FieldFrame field={field} label={label} help={help}>
      <select
        className="input"
        defaultValue={field.initialValue as string | undefined}
        {...attributes(field, help)}
        {...rest}
      >
        {children}
      </select>
    </FieldFrame>
  );
}

/** One thing that is so or not; ticked, it is sent as `on`. */
export function TickField({
  field,
  label,
  help,
  ...rest
}: Common & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <div>
      <label className="flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          defaultChecked={field.initialValue === 'on' || field.initialValue === true}
          className="size-5 accent-nila"
          {...attributes(field, help)}
          {...rest}
        />
        {label}
      </label>
      <HelpAndErrors field={field} help={help} />
    </div>
  );
}

/** Fields that answer one question together; what is wrong with them as a whole stands below the question. */
export function FieldGroup({
  field,
  legend,
  help,
  children,
}: {
  field: Field;
  legend: string;
  help?: string;
  children: ReactNode;
}) {
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      aria-describedby={describedBy(field, help)}
      className="space-y-3"
    >
      <legend className="text-sm font-semibold">{legend}</legend>
      <HelpAndErrors field={field} help={help} />
      {children}
    </fieldset>
  );
}

/** A form that the server checks and the browser does not; what is wrong with it stands on top. */
export function CheckedForm({
  form,
  className = 'space-y-4',
  children,
  ...rest
}: {
  form: Pick<FormMetadata, 'id' | 'onSubmit' | 'allErrors'>;
} & Omit<FormProps, 'method' | 'id' | 'onSubmit' | 'noValidate'>) {
  return (
    <Form
      {...rest}
      method="post"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate
      className={className}
    >
      <FormErrors form={form} />
      {children}
    </Form>
  );
}

/** The errors of a form summed up. */
function FormErrors({ form }: { form: Pick<FormMetadata, 'id' | 'allErrors'> }) {
  const { t } = useTranslation('forms');
  const errors = Object.entries(form.allErrors).map(([name, messages]) => ({
    field: name ? `${form.id}-${name}` : null,
    messages,
  }));
  return <ErrorSummary title={t('errorsFound')} errors={errors} />;
}
