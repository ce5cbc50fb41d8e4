import { useTexts } from '../texts/language.tsx';
import { addressCrumbs, type PageFacts, sharedTexts } from './page-facts.ts';
import { workflowTexts } from './workflow-texts.ts';

/** The story as a card in social networks and messengers. */
export function SharedPreview({ facts }: { facts: PageFacts }) {
  const t = useTexts(workflowTexts);
  const { title, description } = sharedTexts(facts);
  const host = addressCrumbs(facts.address)[0] ?? '';
  const picture = facts.picture === null ? null : <img src={facts.picture} alt="" />;
  return (
    <div className="shared-previews" lang="bn">
      <figure>
        <figcaption>{t('onFacebook')}</figcaption>
        <div className="shared-card">
          {picture}
          <div className="shared-card-text">
            <p className="soft small">{host}</p>
            <p className="shared-card-title">{title}</p>
            <p className="soft small">{description}</p>
          </div>
        </div>
      </figure>
      <figure>
        <figcaption>{t('onX')}</figcaption>
        <div className="shared-card shared-card-x">
          {picture}
          <p className="shared-card-over">{title}</p>
        </div>
        <p className="soft small">{host}</p>
      </figure>
      <figure>
        <figcaption>{t('onWhatsApp')}</figcaption>
        <div className="shared-card shared-card-row">
          {picture}
          <div className="shared-card-text">
            <p className="shared-card-title">{title}</p>
            <p className="soft small">{description}</p>
            <p className="soft small">{host}</p>
          </div>
        </div>
      </figure>
    </div>
  );
}
