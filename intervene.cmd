@echo off
rem Runs Intervene. Builds the jar first when it is missing; delete target\intervene.jar to build it anew.
setlocal
set "HOME_FOLDER=%~dp0"
set "JAR=%HOME_FOLDER%target\intervene.jar"
where java >nul 2>nul
if errorlevel 1 (
    echo intervene: Java is missing. Install a JDK of version 17 or later. 1>&2
    exit /b 1
)
if exist "%JAR%" goto run
where mvn >nul 2>nul
if errorlevel 1 (
    echo intervene: Maven is missing, which builds the program. Install Maven 3.8.1 or later. 1>&2
    exit /b 1
)
echo intervene: building the program, once. 1>&2
call mvn -B -q -Dmaven.test.skip=true -f "%HOME_FOLDER%pom.xml" package 1>&2
if errorlevel 1 exit /b 1
:run
java -XX:+UseSerialGC -XX:-OmitStackTraceInFastThrow -Dintervene.home="%HOME_FOLDER%." %INTERVENE_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %errorlevel%
