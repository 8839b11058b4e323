// The lists and the authorisation profiles of the foreign console D: cells without rows, as the publisher's pages have them.
var LISTES = (function () {
  var TITRES = { eleves: ['Nom', 'Prénom', 'Né(e) le', 'Classe'], responsables: ['Nom', 'Prénom'], enseignants: ['Nom', 'Prénom', 'Civilité'], personnels: ['Nom', 'Prénom', 'Fonction'] };
  function champ(r, t) { return { 'Nom': r.family, 'Prénom': r.first, 'Né(e) le': r.born, 'Classe': r.group, 'Civilité': 'Mme', 'Fonction': 'Agent', 'Identifiant CAS': r.cas }[t]; }
  function liste(profil) {
    var nom = 'GInterface.Instances[' + (++N) + ']', rangs = S.rows.filter(function (r) { return r.profile === profil; });
    rangs.sort(function (a, b) { return a.family.localeCompare(b.family) || a.first.localeCompare(b.first); });
    var cols = TITRES[profil].concat(S.preference && S.columns.indexOf(profil) >= 0 ? ['Identifiant CAS'] : []), choisi = -1, H = 25;
    var gab = 'grid-template-columns:repeat(' + cols.length + ',1fr)';
    var l = h('<div class="liste"><i role="button" tabindex="0" class="icon_cog btnImageIcon btnImage parametrer" title="Paramétrer"></i><div class="liste_gridTitre" style="' + gab + '"></div><div class="liste_defil"><div class="gabarit-refresh haut"></div><div class="liste_fixed liste-focus-grid" style="' + gab + '"></div><div class="gabarit-refresh bas"></div></div><div role="treegrid" class="sr-only" aria-rowcount="' + rangs.length + '"></div></div>');
    cols.forEach(function (c, n) { l.querySelector('.liste_gridTitre').append(h('<div class="liste_gridTitre_cel" role="columnheader" aria-sort="' + (n ? 'none' : 'ascending') + '"><span>' + c + '</span></div>')); });
    var defil = l.querySelector('.liste_defil'), grille = l.querySelector('.liste_fixed'), arbre = l.querySelector('[role=treegrid]'), vus = '';
    function peindre() {
      var de = 0, a = rangs.length;
      if (rangs.length > 50) { de = Math.max(0, Math.floor(defil.scrollTop / (10 * H)) * 10 - 10); a = Math.min(rangs.length, de + 40); }
      if (vus === de + '-' + a) return; vus = de + '-' + a;
      defil.querySelector('.haut').style.height = de * H + 'px'; defil.querySelector('.bas').style.height = (rangs.length - a) * H + 'px';
      grille.innerHTML = ''; arbre.innerHTML = '';
      for (var r = de; r < a; r++) {
        var ids = [];
        cols.forEach(function (c, n) {
          var i = nom + '_' + n + '_' + r, edit = c === 'Identifiant CAS'; ids.push(i + '_div');
          var cel = h('<div id="' + i + '" role="presentation" data-colonne="' + n + '" class="liste_celluleGrid liste_celluleGrid_' + n + (choisi === r ? ' selected' : '') + '"><div id="' + i + '_div" role="gridcell" tabindex="-1" class="liste_contenu_cellule"' + (edit ? ' aria-describedby="' + nom + '_celEdit"' : '') + '><div class="liste_contenu_cellule_contenu"><div class="liste_contenu_ligne">' + esc(champ(rangs[r], c)) + '</div></div></div></div>');
          cel.onclick = function (rr, cc) { return function (e) { clic(rr, cc, edit, e); }; }(r, cel);
          cel.onkeydown = function (rr, cc) { return function (e) { if ((e.key === 'Enter' || e.key === ' ') && e.target.tagName !== 'INPUT') { e.preventDefault(); clic(rr, cc, edit, e); } }; }(r, cel);
          grille.append(cel);
        });
        arbre.append(h('<div role="row" aria-rowindex="' + (r + 1) + '" aria-owns="' + ids.join(' ') + '"></div>'));
      }
    }
    function clic(r, cel, edit, e) {
      if (cel.querySelector('input')) return;
      if (choisi !== r || e.ctrlKey || e.shiftKey) {
        choisi = r; grille.querySelectorAll('.selected').forEach(function (c) { c.classList.remove('selected'); });
        cols.forEach(function (c, n) { document.getElementById(nom + '_' + n + '_' + r).classList.add('selected'); });
        cel.firstChild.focus({ preventScroll: true }); return;
      }
      if (edit) editer(r, cel);
    }
    function editer(r, cel) {
      var ligne = cel.querySelector('.liste_contenu_ligne'), av = rangs[r].cas, fini = false;
      ligne.innerHTML = ''; var i = h('<input id="' + nom + '_Edition" class="Texte10 Liste_Input_Texte">'); i.value = av; ligne.append(i); i.focus(); i.select();
      function finir(garder) {
        if (fini) return; fini = true; var v = i.value; ligne.textContent = garder && v ? v : av;
        if (garder && v && v !== av) { rangs[r].cas = v; appel('cas', { number: rangs[r].number, value: v }, true); }
      }
      i.onkeydown = function (e) { if (['Enter', 'Tab', 'Escape'].indexOf(e.key) >= 0) { e.preventDefault(); e.stopPropagation(); } };
      i.onkeyup = function (e) { if (e.key === 'Enter' || e.key === 'Tab') finir(true); if (e.key === 'Escape') { e.stopPropagation(); finir(false); } };
      i.onblur = function () { finir(true); };
    }
    l.querySelector('.parametrer').onclick = function () {
      var c = h('<div></div>'), veut = cols.indexOf('Identifiant CAS') >= 0;
      TITRES[profil].forEach(function (t) { var d = h('<div class="ligne"></div>'); d.append(coche(t, true, false, function () {})); c.append(d); });
      if (S.preference) { var d = h('<div class="ligne"></div>'); d.append(coche('Identifiant CAS', veut, false, function (on) { veut = on; })); c.append(d); }
      fenetre('perso', 'Personnalisation de la liste', c, ['Annuler', 'Valider'], false, function (i) { if (i && veut && S.columns.indexOf(profil) < 0) appel('column', { profile: profil }); });
    };
    defil.onscroll = peindre; setTimeout(peindre, 80); return l;
  }
  var MINUTES = [5, 15, 30, 45, 60, 75, 90, 105, 120];
  var PHRASE = { professeurs: 'Déconnecter les professeurs de ce profil en cas d’inactivité supérieure à', vie_scolaire: 'Déconnecter les personnels de ce profil en cas d’inactivité supérieure à', administratif: 'Déconnecter les utilisateurs de ce groupe en cas d’inactivité supérieure à' };
  var choisis = {};
  function profils(genre) {
    var d = h('<div style="display:flex;gap:20px;padding:12px"><div><div class="Gras">' + (genre === 'administratif' ? 'Groupes d’utilisateurs' : 'Profils') + '</div><div class="noms" style="width:220px;border:1px solid #99a;height:200px"></div><div class="cadre"></div></div><div style="border:1px solid #99a;width:460px;padding:8px"><div class="Gras">Autorisations</div></div></div>');
    ['Consulter les emplois du temps', 'Saisir les absences', 'Modifier les notes'].forEach(function (t) { var l = h('<div class="ligne"></div>'); l.append(coche(t, true, false, function () {})); d.lastChild.append(l); });
    var noms = Object.keys(S.durations[genre]), c = choisis[genre];
    noms.forEach(function (n, r) {
      var e = h('<div role="presentation" class="liste_celluleGrid' + (n === c ? ' selected' : '') + '"><div role="gridcell" tabindex="-1" style="cursor:pointer"' + (n === c ? ' aria-selected="true"' : '') + '><div class="liste_contenu_ligne">' + n + '</div></div></div>');
      e.onclick = function () { choisis[genre] = n; initialiser(); }; d.querySelector('.noms').append(e);
    });
    if (!c) return d;
    var m = S.durations[genre][c], f = h('<fieldset style="margin-top:14px"><legend>Déconnexion automatique</legend></fieldset>');
    f.append(coche(PHRASE[genre], m !== null, false, function (on) { appel('duration', { kind: genre, name: c, minutes: on ? 60 : null }); }));
    var s = h('<select' + (m === null ? ' disabled' : '') + '></select>'); MINUTES.forEach(function (x) { s.append(h('<option' + (x === m ? ' selected' : '') + '>' + x + ' minutes</option>')); });
    s.onchange = function () { appel('duration', { kind: genre, name: c, minutes: parseInt(s.value, 10) }); };
    f.append(s); d.querySelector('.cadre').append(f); return d;
  }
  function affichages() {
    var d = h('<div style="padding:14px"><h3>Préférences - Affichages</h3></div>');
    d.append(coche('Afficher les photos', true, false, function () {}), h('<br>'), coche('Activer la gestion des identifiants ENT', S.preference, false, function (on) { appel('preference', { on: on }); })); return d;
  }
  return { ecran: function (e) { return e === 'affichages' ? affichages() : e.indexOf('liste:') === 0 ? liste(e.slice(6)) : profils(e); } };
})();
