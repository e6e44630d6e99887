const set = (list: string): ReadonlySet<string> => new Set(list.replace(/\n/g, ' ').split(' '));

/** Words of replies and comments of one to four words, as typed; a word of two languages is in neither list. */
export const SHORT_WORDS: Record<'fr' | 'en' | 'other', ReadonlySet<string>> = {
  fr: set(`merci mercii bonjour bonsoir salut coucou bravo oui voila voilà volontiers avec joie plaisir parfait nickel genial génial geniale superbe sublime magnifique magnifiques splendide trop tres très beau belle beaux belles joli jolie jolis mignon mignonne mignons pas mal
bien sûr sur encore toujours jamais rien recu reçu rien reponse réponse aucune aucun arnaque honte honteux nul nulle nuls decu déçu decue déçue dommage cher chere chère combien quand où quel quelle quels quelles pourquoi comment taille taille couleur coloris pointure dispo disponible rupture epuise épuisé
horaires horaire adresse adresse livraison livré livre envoyé envoye reçue recue commande colis ouvert ouverte ouverts ferme fermé fermée dimanche lundi mardi mercredi jeudi vendredi samedi demain hier aujourd hui bientôt bientot vite hâte hate vivement moi nous vous aussi pareil idem ici
miam gourmand delicieux délicieux félicitations felicitations joyeux joyeuse anniversaire bonne bon bonnes journée journee soirée soiree semaine vacances courage chance de rien désolé desole désolée desolee souci accord daccord entendu noté note faute grave tout simplement photo talent équipe equipe
je veux veut prends adore adorons aime aimons préférée préféré enfin chapeau top excellent excellente tuerie régal regal svp stp mdr ptdr ouais nan ah ben c'est cest est ça ca fait donne quoi qui prix tarif tarifs réservation reservation possible présent présente participe prêt prêts deja déjà même meme une des les mes vos votre notre
envie besoin magasin boutique gratuit gratuite offert offerte mp privé prive retour stock jolie robe veste recette gâteau gateau pour dans chez plus moins peut pourrait sans sous du au aux avis client cadeau super cool`),
  en: set(`thanks thank you thx ty hello hey hi yes yeah yep nope please sure lovely gorgeous beautiful stunning awesome amazing great good nice perfect brilliant fantastic wonderful cute pretty so much very too really love loved loving want need wow well done played congratulations congrats happy birthday
not bad worst rubbish disappointed disappointing scam shame shameful late again still waiting nothing no reply answer never arrived received got how much many what when where which why who size sizes colour color colours price cost available sold out back stock open closed opening hours address
delivery delivered shipping shipped ship sent order parcel today tomorrow yesterday soon monday tuesday wednesday thursday friday saturday sunday weekend me us we they them same here there too yum yummy delicious looks look enjoy have day night luck good sorry worries pleasure alright all right course
my your our this that these those is it its it's i i'd i'll i'm can can't could do does don't will would book booking free team staff place photo picture talent what's count hurry spring dm message check works working broken fixed help wait coming way one some any more just only idea news job work keep going
dress jacket recipe cake for from with the and but or of to in at be been am are was fun cool lucky legend legends finally yay omg lol see done made welcome anytime absolutely definitely totally exactly agreed noted brilliantly cheers mate dear folks guys brilliant simply`),
  other:
    set(`gracias muchas muy bonito bonita precioso preciosa hermoso hermosa lindo linda cuanto cuánto cuesta donde dónde cuando cuándo hola buenas buenos tardes noches dias días felicidades quiero me encanta encantado todavia todavía nada caro cara talla tienen está están por favor sí claro perfecto perfecta qué que guapa rico rica mañana hoy te amigo amigos siempre excelente genial enhorabuena feliz cumpleaños
grazie mille prego ciao buongiorno buonasera buonanotte bello bella belli bellissimo bellissima bellissimi bravissimi bravissima bravo quanto costa dove dov'è quando siete auguri troppo avete taglia mi piace molto non vedo l'ora che meraviglia complimenti tutto tutti bene fantastico meraviglioso stupendo anche sempre oggi domani ottimo perfetto adoro
danke schön schon vielen dank bitte wie viel kostet wo wann hallo guten morgen abend tag herzlichen glückwunsch zu teuer immer noch nichts ich liebe will das sehr wunderschön wunderbar toll super geöffnet geschlossen ja nein gerne perfekt alles gute liebe grüße mega leider prima genau lecker hübsch
obrigado obrigada muito bom boa bonito onde fica parabéns parabens caro adorei noite dia tarde olá ola quero lindo linda quanto custa sim não nao maravilha maravilhoso perfeito amei tudo bem saudades feliz aniversário
dank je wel bedankt heel mooi prachtig hoeveel kost dit waar is gefeliciteerd duur goedemorgen goedenavond leuk lekker ja nee graag hoi geweldig fijn helaas wat te
tack så mycket fint vackert grattis hej hur var när tak tusind flot hvor takk fin hvad kiitos paljon hyvä kaunis hei moi ihana
dziękuję dziekuje bardzo pięknie piękne ile kosztuje gdzie kiedy cześć dzień dobry super polecam brawo jak tak nie dekuji děkuji krásné dobrý köszönöm szép nagyon mennyibe kerül szia mulțumesc multumesc foarte frumos frumoasă cât costă bună unde hvala lijepo
teşekkürler tesekkurler teşekkür çok cok güzel guzel ne kadar nerede merhaba harika evet hayır cảm ơn đẹp quá bao nhiêu terima kasih bagus berapa harga cantik shukran choukran mabrouk habibi inshallah salam
moltes gràcies gracies molt maco bonic quin eskerrik asko oso polita kaixo zorionak trugarez brav kenavo demat ket mersi bokou bel anpil`),
};

/** Letters and marks that neither French nor English writes. */
export const FOREIGN_LETTERS = /[ñßåøãõžšřěčťďľłńśźżąęőűğşıțșăđðþ¿¡]|[aou]̈|[áíóúýäö]/u;
/** Letters that French has and English and most others lack. */
export const FRENCH_LETTERS = /[çœêîôûâùëï]|(?<!\p{L})(?:l|d|j|c|qu|n|m|t|s)['’]\p{L}/u;
