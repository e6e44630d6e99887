import type { Service } from '../../../shared/brands/brand.ts';
import type { Translate } from '../../../shared/locales/translate.ts';
import { formLink, mailLink } from '../../../shared/tasks/packet.ts';
import { TextField } from './text-field.tsx';

interface ServiceFieldsProps {
  service: Service | null | undefined;
  say: Translate;
  onSave: (service: Service | null) => void;
}

/** Customer service: to whom questions are handed, and by which way. */
export function ServiceFields({ service, say, onSave }: ServiceFieldsProps) {
  const save = (name: keyof Service) => (written: string) => {
    const next = { ...service, [name]: written.trim() === '' ? null : written.trim() };
    onSave(next.name || next.mail || next.form ? next : null);
  };
  const isMail = (mail: string) => mail.trim() === '' || mailLink({ mail }, { subject: '', text: '' }) !== null;
  const isForm = (form: string) => form.trim() === '' || formLink({ form }) !== null;
  return (
    <fieldset className="group">
      <legend>{say('brand.service')}</legend>
      <p className="hint">{say('brand.serviceHint')}</p>
      <div className="columns">
        <TextField label={say('brand.serviceName')} value={service?.name ?? ''} onSave={save('name')} />
        <TextField
          label={say('brand.serviceMail')}
          value={service?.mail ?? ''}
          fault={(mail) => (isMail(mail) ? null : say('brand.notMail'))}
          onSave={save('mail')}
        />
        <TextField
          label={say('brand.serviceForm')}
          value={service?.form ?? ''}
          fault={(form) => (isForm(form) ? null : say('brand.notForm'))}
          onSave={save('form')}
        />
      </div>
    </fieldset>
  );
}
