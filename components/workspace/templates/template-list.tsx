import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import type { Translate } from '../../../shared/locales/translate.ts';
import type { TemplateEntry } from '../../../shared/templates/origin.ts';

interface TemplateListProps {
  entries: readonly TemplateEntry[];
  chosen: string | null;
  say: Translate;
  onChoose: (id: string) => void;
}

/** A wording without its tags, for a line of the list. */
const plain = (text: string): string =>
  text
    .replace(/\{\{\^\w+\}\}[\s\S]*?\{\{\/\w+\}\}/g, '')
    .replace(/\{\{[#/]\w+\}\}/g, '')
    .replace(/\s?\{\{\w+\}\}/g, '…');

export function TemplateList({ entries, chosen, say, onChoose }: TemplateListProps) {
  const items = entries.map((entry) => ({ id: entry.template.id, entry }));
  return (
    <ListBox
      aria-label={say('templates.list')}
      className="templates"
      items={items}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
    >
      {({ id, entry: { template, origin } }) => (
        <ListBoxItem id={id} className="template" textValue={template.title ?? id}>
          <Text slot="label" className="who">
            {template.title ?? id}
            <span className="tag">{template.language.toUpperCase()}</span>
            {origin !== 'starter' && <span className="tag on">{say(`templates.${origin}`)}</span>}
          </Text>
          <Text slot="description" className="what" lang={template.language}>
            {plain(template.text)}
          </Text>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
