/** Frequent slips whose right form is far by letters, or that have a better answer than the nearest word. `written: right | right`. */
const SLIPS = `
acceuil: accueil; acceuille: accueille; acceuillir: accueillir; acceuillis: accueillis; acceuillent: accueillent; acceuillant: accueillant
acceuillante: accueillante; acceuillants: accueillants; receuil: recueil; cerceuil: cercueil; fauteil: fauteuil; ecueil: écueil
conection: connexion; connection: connexion; connections: connexions; reflection: réflexion; language: langage; traffic: trafic
appartment: appartement; appartment: appartement; example: exemple; examples: exemples; addresse: adresse; adress: adresse; adresss: adresse
adresser: adresser; comfort: confort; comfortable: confortable; rythm: rythme; dance: danse; responsable: responsable; responsible: responsable
aujourdhui: aujourd'hui; aujourd: aujourd'hui; ajourd'hui: aujourd'hui; aujourdhuit: aujourd'hui; aujoud'hui: aujourd'hui; aujoudhui: aujourd'hui
quelquechose: quelque chose; quelquun: quelqu'un; quelqun: quelqu'un; quelqu'uns: quelques-uns; quelquefoi: quelquefois; quelquepart: quelque part
jadore: j'adore; peut-ton: peut-on; peut-t-on: peut-on; doit-ton: doit-on; va-ton: va-t-on; a-ton: a-t-on; faut-t-il: faut-il; peut-t-il: peut-il; jespere: j'espère; jespère: j'espère; jhésite: j'hésite; jhesite: j'hésite; javais: j'avais; javoue: j'avoue; jarrive: j'arrive; jécris: j'écris; jessaie: j'essaie; jentends: j'entends; jhabite: j'habite; jhallucine: j'hallucine; jutilise: j'utilise; jappelle: j'appelle; japprécie: j'apprécie; jachète: j'achète; jachete: j'achète; jaccepte: j'accepte; jinsiste: j'insiste; jimagine: j'imagine; jignore: j'ignore; jouvre: j'ouvre; joublie: j'oublie; jenvoie: j'envoie; jaimerais: j'aimerais; jaimerai: j'aimerais; jétais: j'étais; jattendais: j'attendais; malgrès: malgré; dèçu: déçu; dèçue: déçue; dèçus: déçus; celà: cela; apelle: appelle; rendé: rendez; parmis: parmi; malgrés: malgré; malgres: malgré; hormi: hormis; etes: êtes; etre: être; etait: était; etaient: étaient; etais: étais; ete: été
apartir: à partir; apropos: à propos; apeine: à peine; afinde: afin de; biensur: bien sûr; biensûr: bien sûr; enfaite: en fait; entout: en tout
entrain: en train | entrain; daccord: d'accord; dacord: d'accord; d'acord: d'accord; davance: d'avance; dailleurs: d'ailleurs; deja: déjà; dejà: déjà; déja: déjà
voila: voilà; voilas: voilà; ca: ça; ça: ça; jai: j'ai; jaime: j'aime; jaurai: j'aurai; jaurais: j'aurais; jen: j'en; jy: j'y; jetais: j'étais; jattend: j'attends; jattends: j'attends
cest: c'est; cetait: c'était; cétait: c'était; sest: s'est; nest: n'est; quil: qu'il; quils: qu'ils; quelles: quelles; quon: qu'on; quen: qu'en; quun: qu'un; quune: qu'une
na: n'a; nai: n'ai; nas: n'as; navez: n'avez; navons: n'avons; nont: n'ont; nhesitez: n'hésitez; nhésitez: n'hésitez; nhesite: n'hésite; dun: d'un; dune: d'une
lequipe: l'équipe; léquipe: l'équipe; lai: l'ai; ya: il y a | y a; yen: y en; ilya: il y a; yatil: y a-t-il; estce: est-ce; esque: est-ce que; esceque: est-ce que; estceque: est-ce que
malheuresement: malheureusement; malheureusment: malheureusement; heuresement: heureusement; apparament: apparemment; apparement: apparemment; apparrement: apparemment
evidement: évidemment; évidement: évidemment; evidemment: évidemment; recement: récemment; récement: récemment; recemment: récemment; frequement: fréquemment
fréquement: fréquemment; suffisament: suffisamment; sufisamment: suffisamment; constament: constamment; notament: notamment; courament: couramment; brillament: brillamment
patiement: patiemment; differement: différemment; différement: différemment; precedement: précédemment; précedement: précédemment; consciament: consciemment
profesionel: professionnel; profesionnel: professionnel; professionel: professionnel; profesionels: professionnels; professionels: professionnels; professionelle: professionnelle
personel: personnel; personelle: personnelle; personels: personnels; traditionel: traditionnel; traditionelle: traditionnelle; exceptionel: exceptionnel
exeptionnel: exceptionnel; exceptionelle: exceptionnelle; exeptionnelle: exceptionnelle; exeption: exception; excelent: excellent; exellent: excellent; exelente: excellente
developement: développement; développment: développement; developpement: développement; developper: développer; envellope: enveloppe; envelope: enveloppe
interressant: intéressant; interessant: intéressant; intéressent: intéressent; interresse: intéresse; interressé: intéressé; interet: intérêt; interêt: intérêt
interessé: intéressé; interressée: intéressée; interessante: intéressante; interressante: intéressante; inscris: inscris; dispositon: disposition; dispostion: disposition
ennuie: ennuie; anoncer: annoncer; annonçer: annoncer; anonce: annonce; remercit: remercie; remerçie: remercie; remercis: remercie; remerci: remercie
bienvenu: bienvenu; bienvenus: bienvenus; bienvenuz: bienvenue; benvenue: bienvenue; acueil: accueil; aceuil: accueil; accuel: accueil; acuille: accueille
occassion: occasion; ocasion: occasion; occurence: occurrence; ocurrence: occurrence; concurence: concurrence; apréciation: appréciation; aprecier: apprécier; apprecié: apprécié
aprécié: apprécié; apprecier: apprécier; aprécions: apprécions; enregistrement: enregistrement; milles: mille; gateau: gâteau; gateaux: gâteaux; theatre: théâtre
a-t'il: a-t-il; y-a-t'il: y a-t-il; y-a-t-il: y a-t-il; va-t'il: va-t-il; bon-jour: bonjour; bojour: bonjour; bonjours: bonjour; bonsoire: bonsoir; bnjour: bonjour; bonojur: bonjour
mercie: merci; mercis: merci; merçi: merci; mersi: merci; meci: merci; felicitation: félicitations; felicitations: félicitations; félicitation: félicitations
rendez-vou: rendez-vous; rendévous: rendez-vous; rendevous: rendez-vous; rdvous: rendez-vous; weekend: week-end; weekends: week-ends; peutetre: peut-être; peutêtre: peut-être; peut-etre: peut-être
pourqoi: pourquoi; pourquoi: pourquoi; pourkoi: pourquoi; parceque: parce que; parcequ'il: parce qu'il; parce-que: parce que; parske: parce que; tandisque: tandis que; lorsque: lorsque
tres: très; trés: très; trè: très; tro: trop; apres: après; aprés: après; pres: près; prés: près; aupres: auprès; auprés: auprès; dés: dès; progres: progrès; proces: procès; succes: succès; succés: succès; acces: accès; accés: accès; exces: excès
meme: même; memes: mêmes; mème: même; plutot: plutôt; plutôt: plutôt; bientot: bientôt; aussitot: aussitôt; tantot: tantôt; tot: tôt; role: rôle; cote: côte; coté: côté
plaisire: plaisir; plaisirs: plaisirs; plasir: plaisir; plaisr: plaisir; probleme: problème; problemes: problèmes; problème: problème; probléme: problème; problemme: problème; sistème: système; systeme: système
definitif: définitif; definitivement: définitivement; immediatement: immédiatement; imédiatement: immédiatement; imediatement: immédiatement; completement: complètement; complétement: complètement
certenement: certainement; surement: sûrement; vraimment: vraiment; vraiement: vraiment; gentiement: gentiment; absoluement: absolument; résoluement: résolument; éventuelement: éventuellement; actuelement: actuellement; actuelment: actuellement
magasin: magasin; magazin: magasin; magazins: magasins; magsin: magasin; dévellopper: développer; erreure: erreur; erreures: erreurs; couleure: couleur; couleures: couleurs; valleur: valeur; fraiche: fraîche
concernat: concernant; concernent: concernent; disponnible: disponible; disponible: disponible; dispoible: disponible; disponnibles: disponibles; indisponnible: indisponible; posible: possible; posibilité: possibilité
réponce: réponse; reponce: réponse; reponse: réponse; réponces: réponses; reponses: réponses; réponsse: réponse; repondre: répondre; repondu: répondu; commende: commande; comande: commande; commandde: commande
servise: service; sérvice: service; livraision: livraison; livrason: livraison; livreson: livraison; collis: colis; coli: colis; envoit: envoi; envoies: envois; renvoit: renvoi
remboursement: remboursement; remboursment: remboursement; rembourcement: remboursement; ramboursement: remboursement; rembourser: rembourser; dédomager: dédommager; dedommagement: dédommagement
desagrement: désagrément; désagrement: désagrément; désagréments: désagréments; inconveniant: inconvénient; inconvéniant: inconvénient; incovénient: inconvénient; inconvenient: inconvénient
excusé: excusé; éxcuse: excuse; excusses: excuses; exuse: excuse; éxemple: exemple; exempe: exemple; éxiste: existe; éxact: exact; éxactement: exactement; exactemment: exactement; exacte: exacte
espérons: espérons; esperons: espérons; espere: espère; espére: espère; esperant: espérant; espérent: espèrent; préférent: préfèrent; prefere: préfère; préfére: préfère; répéte: répète; complete: complète; compléte: complète
evenement: événement; évenement: événement; évènnement: événement; evénement: événement; evènement: événement; evenements: événements; évenements: événements; événnement: événement; athmosphère: atmosphère; ambience: ambiance
hesite: hésite; hesitez: hésitez; hésitée: hésitez; hésités: hésitez; hésitté: hésitez; n'ésitez: n'hésitez; esitez: hésitez; conaitre: connaître; connaitre: connaître; connait: connaît; conait: connaît; parait: paraît; parrain: parrain
chaleureusment: chaleureusement; sincerement: sincèrement; sincérement: sincèrement; cordialment: cordialement; cordialements: cordialement; distingué: distingué; distinguees: distinguées; agréable: agréable; agreable: agréable
quand-même: quand même; tout-à-fait: tout à fait; tout-de-suite: tout de suite; toutdesuite: tout de suite; toutafait: tout à fait; tout-le-monde: tout le monde; bien-sûr: bien sûr; bien-sur: bien sûr; en-fait: en fait; s'il-vous-plaît: s'il vous plaît; s'il-vous-plait: s'il vous plaît; sil: s'il; cet-à-dire: c'est-à-dire; c'est-a-dire: c'est-à-dire; cestadire: c'est-à-dire
`;

/** Short forms of messages and what they stand for; those that a reply may use (`RDV`, `SVP`, `MP`, `SAV`, `NB`) are not here. */
const SHORT_FORMS = `
slt: salut; bjr: bonjour; bsr: bonsoir; dsl: désolé; dsle: désolée; bcp: beaucoup; bp: beaucoup; tjs: toujours; tjr: toujours; tjrs: toujours; ajd: aujourd'hui; auj: aujourd'hui; pk: pourquoi; pkoi: pourquoi; pq: pourquoi; dc: donc; ds: dans; qd: quand
qqn: quelqu'un; qqun: quelqu'un; qqch: quelque chose; qq: quelques; qqs: quelques; qques: quelques; stp: s'il te plaît; jsp: je ne sais pas; jpp: je n'en peux plus; tkt: ne t'inquiète pas; tqt: ne t'inquiète pas; ns: nous; ms: mais; koi: quoi; ke: que; ki: qui
kel: quel; kelle: quelle; pr: pour; pcq: parce que; pck: parce que; psk: parce que; prcq: parce que; cad: c'est-à-dire; càd: c'est-à-dire; mtn: maintenant; mnt: maintenant; ttes: toutes; tt: tout; ts: tous; vrmt: vraiment; vrm: vraiment; pb: problème; pbs: problèmes
jms: jamais; svt: souvent; dacc: d'accord; dak: d'accord; oki: d'accord; bi1: bien; biz: bises; biz: bises; cc: coucou; rep: réponse; msg: message; msgs: messages; tlm: tout le monde; lgtps: longtemps; lgtmp: longtemps; chui: je suis; jsuis: je suis; chuis: je suis; ki: qui; keske: qu'est-ce que; keskya: qu'est-ce qu'il y a
`;

function readTable(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .split(/[;\n]/u)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [written = '', right = ''] = entry.split(': ');
        return [written, right.split(' | ')] as const;
      })
      .filter(([written, [right]]) => written !== right),
  );
}

export const SLIP_TABLE = readTable(SLIPS);
export const SHORT_FORM_TABLE = readTable(SHORT_FORMS);
