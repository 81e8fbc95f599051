import type { Vocabulary } from './vocabulary.js';

/** Holds the words of Portuguese. */
export const pt: Vocabulary = {
  language: 'pt',
  common: 'o, os, as, seu, sua, para, com, este, esta, por, uma, que, do, da, não, você, em, se',
  code: 'código de verificação, código de confirmação, código de segurança, código de acesso, código de login, código de autenticação, código de autorização, código de uso único, código único, código de ativação, código de validação, código temporário, código de redefinição, código de recuperação, senha de uso único, senha temporária, senha única, senha descartável, palavra passe de uso único, palavra passe temporária, código otp, otp, código pin, código secreto, codigo de verificacao, codigo de autorizacao, código de início de sessão, código de registo, código de entrada',
  weakCode: 'código, códigos, codigo, pin, token, chave',
  password: 'senha, palavra passe',
  enter:
    'digite, digita, insira, insere, introduza, informe, use, utilize, copie, cole, inserir, escreva, preencha',
  copula: 'é, são, seguinte, abaixo',
  otherNumber:
    'pedido, número do pedido, nº do pedido, encomenda, fatura, nota fiscal, recibo, protocolo, número do protocolo, chamado, referência, ref, rastreamento, código de rastreamento, código de rastreio, envio, pacote, telefone, tel, ligue, fax, telemóvel, celular, cep, código postal, código promocional, código de desconto, cupom, cupão, desconto, código de erro, erro, código qr, qr code, código de barras, ddd, número da conta, agência, cartão, final, terminado em, valor, total, preço, saldo, versão, voo, reserva, código da reserva, código de reserva, localizador, cliente, transação, rua, avenida, página, cnpj, cpf, nif, bilhete, mais de, até, código de indicação, códigos de backup',
  unit: 'minutos, minuto, horas, hora, dias, dia, semanas, meses, anos, ano, segundos, reais, euros, pontos, itens, clientes, membros, usuários, utilizadores, pessoas, vezes, caracteres, dígitos, km',
  digits: 'dígitos, digitos',
  expiry: 'expira, expirará, válido, válida, validade, vence',
  caution:
    'não compartilhe, não partilhe, nunca compartilhe, não divulgue, com ninguém, não solicitou, ignore, ignorar, desconsidere',
  open: 'aqui, continuar, clique, clicar, clicando, link, botão, navegador, copie, cole, abra, acesse, toque, ligação, seguinte link, hiperligação',
  signIn:
    'entrar, iniciar sessão, acessar, aceder, fazer login, login, link mágico, início de sessão, acesso',
  confirm:
    'confirmar, confirme, confirmação, verificar, verifique, verificação, ativar, ative, ativação, activar, validar, valide, concluir cadastro, completar cadastro, concluir o registo, desbloquear, finalizar',
  reset:
    'redefinir, redefina, redefinição, redefinir senha, redefinir a senha, redefinir sua senha, redefinir minha senha, redefinir palavra passe, repor palavra passe, repor a palavra passe, alterar senha, alterar a senha, alterar minha senha, mudar senha, trocar senha, nova senha, nova palavra passe, esqueceu, recuperar senha, recuperar, criar senha, definir senha, definir palavra passe',
  invite:
    'convite, aceitar, aceitar convite, aceite, convidado, convidada, convidou, participar, junte se, entrar na equipe, juntar',
  emailChange:
    'novo e mail, novo email, alteração de e mail, alteração de email, mudança de e mail, alterar e mail, alterar email, novo endereço de e mail',
  undo: 'não fez, não alterou, não realizou, não efetuou, cancelar inscrição, cancelar assinatura, cancelar subscrição, descadastrar, não foi você, se não foi você, não foi voce, cancelar, revogar, reportar, denunciar, recusar, rejeitar, não solicitou, não reconhece',
  deletion:
    'excluir conta, excluir minha conta, excluir sua conta, excluir a sua conta, exclusão de conta, exclusão da conta, exclusão da sua conta, apagar conta, apagar a conta, eliminar conta, eliminar a sua conta, eliminação da conta, encerrar sua conta',
  footer:
    'privacidade, política de privacidade, termos, termos de uso, condições, ajuda, central de ajuda, suporte, contato, contacto, fale conosco, preferências, configurações, ver no navegador, ver online, versão web, siga nos, sobre nós, saiba mais, perguntas frequentes, baixe o app, todos os direitos reservados, atendimento',
  event: 'reunião, webinar',
};
