import type { Translate } from '../../shared/locales/translate.ts';
import type { Doctor } from '../../shared/networks/adapter.ts';

interface DoctorDetailsProps {
  doctor: Doctor;
  say: Translate;
}

const COUNTED = ['keys', 'authors', 'texts', 'times', 'replyControls'] as const;

/** Which layout holds, what was found and missed, which landmark was used: what a report of a fault needs. */
export function DoctorDetails({ doctor, say }: DoctorDetailsProps) {
  const { generation, roots, left, boxes, winners } = doctor;
  const read = roots - left;
  return (
    <details>
      <summary>{say('page.details')}</summary>
      <dl className="pairs number">
        <dt>{say('page.generation')}</dt>
        <dd>{generation ?? say('page.generationNone')}</dd>
        <dt>{say('page.roots')}</dt>
        <dd>{roots}</dd>
        <dt>{say('page.left')}</dt>
        <dd>{left}</dd>
        {COUNTED.map((name) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{say(`page.${name}`)}</dt>
            <dd>{say('page.of', { found: doctor[name], roots: read })}</dd>
          </div>
        ))}
        <dt>{say('page.boxesRead')}</dt>
        <dd>{boxes}</dd>
      </dl>
      {Object.keys(winners).length > 0 && (
        <>
          <h3 className="small">{say('page.winners')}</h3>
          <dl className="pairs number">
            {Object.entries(winners).map(([field, counts]) => (
              <div key={field} style={{ display: 'contents' }}>
                <dt>{field}</dt>
                <dd>
                  {Object.entries(counts)
                    .map(([index, count]) => say('page.winner', { index: Number(index) + 1, count }))
                    .join(' · ')}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  );
}
