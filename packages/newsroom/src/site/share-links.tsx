import { words } from './words.ts';

/** Links that hand a story to another service: plain addresses, nothing is loaded from there. */
export function ShareLinks({ headline, address }: { headline: string; address: string }) {
  return (
    <nav class="share" aria-label={words.share.bn}>
      <p>{words.share.bn}</p>
      <ul>
        {shareAddresses(headline, address).map(({ name, href }) => (
          <li>
            <a href={href} rel="nofollow noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function shareAddresses(headline: string, address: string): { name: string; href: string }[] {
  const [text, url, both] = [headline, address, `${headline} ${address}`].map(encoded) as [
    string,
    string,
    string,
  ];
  return [
    { name: words.shareWhatsapp.bn, href: `https://wa.me/?text=${both}` },
    { name: words.shareFacebook.bn, href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: words.shareX.bn, href: `https://x.com/intent/post?url=${url}&text=${text}` },
    { name: words.shareTelegram.bn, href: `https://t.me/share/url?url=${url}&text=${text}` },
    { name: words.shareMail.bn, href: `mailto:?subject=${text}&body=${both}` },
  ];
}

/** Half a surrogate pair cannot stand in an address and would stop the page. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
