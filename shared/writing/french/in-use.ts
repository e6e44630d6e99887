/** Words that replies use and that the list does not have: loans, clippings, trade words, regional French. Normal form. */
const WORDS = `
smash standing crush notif notifs quoti quotis mensu mensus amap amaps carbonade carbonades speculoos papet müesli hola posey cimer véner chanmé fonsdé gênance bouyon lindy bboy fixie fixies retrofit llm llms event events canelé canelés abo abos biporteur biporteurs triporteur triporteurs visio visios conf confs présentiel distanciel récap récaps bénef benef moubarak mubarak aïd pré-poo shampoing shampoings chocolatier dreads cookies-shop floqué floquée floqués flocage précommande précommandes réassort réassorts unboxer pré-commande click'n'collect mat mab apérobus ludothèque escape-game
story stories live lives reel reels team teams drop drops restock restocks dispo dispos promo promos appli applis com coms resto restos fake fakes
click collect unboxing dm dms mp mps rdv rdvs sav faq faqs qr irl teaser teasers podcast podcasts afterwork afterworks veggie veggies hoodie hoodies sneakers sneaker
giveaway giveaways spoiler spoilers spoil hype top cool brunch brunchs brunches cookie cookies feed feeds post posts repost reposts hashtag hashtags tag tags like likes
follow follows follower followers unfollow influenceur influenceuse influenceurs influenceuses youtubeur youtubeurs youtubeuse tiktok tiktoks insta instas snap snaps fb linkedin
twitter tweet tweets retweet retweets rt crush match matchs playlist playlists replay replays stream streams streamer streamers streameur twitch gamer gamers gaming esport esports
e-sport setup setups skin skins loot loots boss dlc fps rpg patch patchs patches update updates bug bugs buggé beta bêta bot bots app apps web wifi wi-fi bluetooth login logins
mail mails e-mail e-mails email emails newsletter newsletters spam spams pop-up popup pop up store stores shop shops shopping corner corners showroom showrooms outlet concept-store flagship
black friday cyber monday sale sales deal deals cashback code codes promo bundle bundles pack packs box boxes kit kits set sets goodies goodie tote totes bag bags mug mugs sweat sweats
sweatshirt sweatshirts tee tees t-shirt t-shirts tshirt tshirts short shorts legging leggings jean jeans denim top tops crop blazer blazers trench loose oversize oversized slim skinny
streetwear sportswear lifestyle vintage friperie fripe fripes lookbook outfit outfits ootd dressing dressings make-up makeup gloss glow skincare routine blush mascara fond eyeliner
vegan végane véganes vegans veggie végé végés bio bios detox détox smoothie smoothies poké pokés pokebowl bowl bowls bagel bagels burger burgers cheeseburger fries wrap wraps
donut donuts cupcake cupcakes muffin muffins brownie brownies cheesecake cheesecakes crumble latte lattes matcha cappuccino expresso espresso americano chai mocktail mocktails spritz
rooftop rooftops happy hour hours foodtruck food-truck food truck street-food streetfood fast-food brasserie bistrot bistronomie gastro gastros petit-déj p'tit déj dej apéro apéros afterwork
drive drives fitness cardio crossfit running runner runners trail trails yoga pilates coach coachs coaching spinning spa spas workout workouts swim run runs bike bikes vtt vae
startup startups start-up start-ups business corporate open space brief briefs briefing débrief debrief call calls meeting meetings process deadline deadlines feedback feedbacks
workshop workshops webinar webinars webinaire webinaires masterclass meet-up meetup meetups keynote pitch pitchs networking coworking télétravail onboarding burn-out burnout reporting kpi roi crm erp saas
community manager managers management marketing social media médias content creator creators creatrice buzz bad buzz bashing troll trolls hater haters hate clash trash fail fails win wins
fun funky chill chiller cosy cozy trendy hypé hypée must have must-have best best-seller best-sellers bestseller bestsellers seller sellers must come-back comeback remake remix mix mashup cover covers
tuto tutos diy lol mdr ptdr xd omg wtf asap btw fyi tips tip hack hacks lifehack hacker hackers phishing cookies rgpd pdf jpg url urls gps usb sms mms ios android iphone smartphone smartphones smartwatch
co covoit covoiturage trottinette vélib velib ter tgv rer ratp sncf ouigo blablacar airbnb uber deliveroo vinted leboncoin doctolib amazon zalando netflix spotify deezer paypal lydia
click-and-collect clickandcollect cgv cgu ttc ht tva siret rib iban cb cni ok okay oki yes no hello hey hi bye bye-bye thanks thank you love please sorry well done good job enjoy welcome let's go gogo
wow waouh waou wahou whaou waaw ouah yeah yes yep yop youpi youhou yay hourra wouhou woohoo ohé héhé hihi haha hahaha hehe mouais bof ouf oups oupsi aïe aie miam hum hmm mmh pff pfff carpe diem veni vidi vici veritas réverb réverbs minia minias outro outros beurk snif chut coucou kikou
bisou bisous bises biz kiss kisses xoxo xo bg bff bae boo babe guys girls boys girl boy man woman kid kids baby mum dad bro sis family crew squad staff
dj djs set sets festival festoche concert club clubbing dancefloor guest guests lineup line-up backstage merch merchandising tour tours roadtrip road-trip trip trips city break cities
tatoo tattoo tattoos piercing piercings nail nails art hair barber barbershop barbier
perso persos info infos actu actus pub pubs prof profs anniv annivs ado ados mayo pizza pizzas asso assos collab collabs déco décos véto vétos ostéo ostéos kiné kinés ophtalmo dermato gynéco dentiste clim fac facs manif manifs proprio proprios
coloc colocs crado relou reloue chelou ouf oufs kiffe kiffer kiffé kif kifs kiff kiffs d'ailleurs grave gratos nickel niquel impec sympa sympas canon blabla tracas topissime géantissime génialissime bg dingo foufou trognon choupi choupinou chouchou chouchous doudou doudous nounou nounous
septante huitante nonante natel foehn carnotzet souper souper dîner chocolatine couque pistolet torchon wassingue cartable drache chicon chicons tantôt octante courriel clavarder magasiner magasinage fin-de-semaine dépanneur char blonde chum tuque poutine icitte ben
péi zoreil kout makrelle ti-punch bokit accras colombo rougail rhum-arrangé malabar cari samoussa bonbon piment
kebab kebabs tacos taco bobun bo bun ramen ramens sushi sushis maki makis gyoza gyozas bao baos bubble tea teas boba tapas paella pasta pastas risotto burrata mozza parmesan tiramisu pannacotta panna cotta falafel houmous mezze mezzé naan curry currys chutney tofu seitan quinoa kombucha
granola porridge açaï acai avocado toast toasts pancake pancakes wok nuggets tenders pulled pork bacon cheddar pickles ketchup bbq barbecue plancha airfryer
airbag suv gps diesel hybride cylindrée leasing loa lld van vans camping-car camping-cars bivouac glamping lodge lodges mobil-home mobil-homes tipi yourte spot spots surf kite kitesurf wakeboard paddle paddles stand-up snowboard freeride ride rides rider riders
upcycling upcyclé upcyclée upcyclés upcyclées zéro-déchet zerowaste seconde-main reconditionné reconditionnée reconditionnés écoresponsable éco-responsable écoresponsables greenwashing vrac consigne compost
click replay stand-by standby stand stands booking checkin check-in checkout check-out check lounge welcome-pack early bird late show shows one-man-show stand-uppeur cosplay cosplays cosplayeur manga mangas anime animes otaku geek geeks nerd nerds lego playmobil pokémon pokemon puzzle puzzles escape game games room rooms quiz blind test tests cluedo
airpods macbook ipad playstation xbox switch ps4 ps5 pc pcs laptop ssd ram cpu gpu hdmi oled led leds dashcam gopro drone drones vlog vlogs vlogueur booktok bookstagram booktube booktubeuse ebook ebooks e-book e-books kindle liseuse comics webtoon webtoons
scroll scroller scrollez swipe swiper swipez swipe-up link links bio linktree thread threads reels shorts trend trends trending viral virale challenge challenges prank pranks selfie selfies boomerang filter emoji emojis émoji émojis gif gifs meme memes mème mèmes sticker stickers captcha
ndlr pj svp nb ps re fw fyi cc cci tel tél av bd rdc étage env mn min sec kg km cm mm ml cl dl gr gb go mo ko kwh mah hz khz mhz dpi px vol n° ref réf art ht max mini maxi
`;

const ENGLISH_STEMS =
  'lik|post|repost|tweet|retweet|tag|tagu|kiff|check|scroll|stream|shoot|swip|spoil|ghost|follow|unfollow|match|pitch|brief|débrief|debrief|brunch|bookmark|screen|screenshot|snap|googl|googel|zoom|skyp|slack|nerf|patch|buff|farm|lagu|lag|upgrad|grind|craft|rush|carry|troll|flood|spam|bug|bugu|debug|débug|crash|hack|leak|prank|roast|clash|buzz|flash|chill|crush|dat|bad|flipp|stalk|shazam|upload|download|reset|reboot|switch|rid|skat|surf|jogg|boost|book|drop|listen|test|feat|featur|mix|remix|scan|switch|sniff|coach|dealer|deal|drift|drib|dribbl|tackl|pimp|hyp|workshop|reshar|shar|stor|podcast|vlog|nominat|cosplay|upcycl|relook|surboost|teas|benchmark|castr|cast|brief|onboard|challeng|forward|poke|pok';
const ENGLISH_VERB = new RegExp(
  `^(?:${ENGLISH_STEMS})(?:e|es|ent|er|ez|ons|é|ée|és|ées|ais|ait|aient|era|eras|erez|eront|ant|eur|eurs|euse|euses|iez|ions)$`,
  'u',
);

const IN_USE = new Set(WORDS.split(/\s+/u).filter((word) => word !== ''));

/** In the list of loans itself. */
export const isLoan = (norm: string): boolean => IN_USE.has(norm);

/** Laughter, cries, hesitations. */
const INTERJECTION =
  /^(?:(?:ha|ah|hé|eh|hi|ho|oh|mou|ouh|hou)+h?|a+h+|o+h+|e+h+|h+[aeiou]+h*|h+m+|m+h*m+|pf+|ps+t+|wo+w+|wa+w|ou+[ahf]+|mi+a+m+|bo+f+|gr+|br+|cl?ap|lo+l|md+r+|ptd+r+|x+d+|zz+|snif+|ou+ps+i?|yo+u+h*o*u*|ye+a*h+|wou+hou+|ra+h+|ta+da+m*|tsss*|chu+t+|bip+|bou+m|toc|tic|tac|crac|plouf|hop|hep|hein|bah|ben|bé|euh+|heu+|na+n+|ou+ai+s+|mouais|mwa+h*|smack)$/u;

/** Beginnings that make new words of known ones. */
const PREFIX =
  /^(?:auto|ultra|super|hyper|mini|maxi|méga|micro|multi|anti|co|éco|néo|pré|post|ré|re|sur|sous|inter|télé|bio|électro|géo|méta|mono|non|para|péri|poly|pro|pseudo|semi|cyber|vidéo|vice|ex|extra|demi|nano|cross|avant|arrière|déc?|dés|in)-?/u;

/** Endings that make nouns and adjectives of verbs in -er. */
const MADE = /^(.+)(?:eurs?|euses?|ages?|ables?)$/u;

/** A word of use that the list lacks: never a fault. `has`: the list; `common`: its commoner half, for words after a prefix. */
export function isInUse(norm: string, has: (form: string) => boolean, common: (form: string) => boolean): boolean {
  if (IN_USE.has(norm) || INTERJECTION.test(norm) || ENGLISH_VERB.test(norm)) return true;
  if (norm.endsWith('s') && IN_USE.has(norm.slice(0, -1))) return true;
  const prefix = PREFIX.exec(norm)?.[0];
  if (prefix !== undefined && norm.length - prefix.length >= 5 && common(norm.slice(prefix.length))) return true;
  // « valideur », « gravage »: made from a verb of the list.
  const made = MADE.exec(norm)?.[1];
  if (made !== undefined && made.length >= 4 && has(`${made}er`)) return true;
  const ligature = norm.replace(/oe/gu, 'œ').replace(/ae/gu, 'æ');
  if (ligature !== norm && has(ligature)) return true;
  if (norm.includes('-')) return norm.split('-').every((part) => part === '' || has(part) || IN_USE.has(part));
  return false;
}
